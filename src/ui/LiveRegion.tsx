/** Says its text to a screen reader whenever it changes; draws nothing. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div className="spoken" role="status" aria-live="polite">
      {text}
    </div>
  );
}
