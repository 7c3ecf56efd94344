/*
 * Shares of word pairs by a model of language: wordPairs MODEL LIST
 *   MODEL  n-grams in the binary form of CMU Sphinx (en-us.lm.bin of Debian's pocketsphinx-en-us)
 *   LIST   a word and the number of its class on a line
 * prints for each two classes that are not too rare their numbers and the share of pairs that they are.
 * To build (libsphinxbase-dev): gcc -O2 scripts/wordPairs.c -o wordPairs $(pkg-config --cflags --libs sphinxbase) -lm
 */
#include <math.h>
#include <sphinxbase/logmath.h>
#include <sphinxbase/ngram_model.h>
#include <stdio.h>
#include <stdlib.h>

#define MOST 40000
#define RAREST 2e-9

static int32 ids[MOST];
static int class_of[MOST];
static double share[MOST];

static double chance(ngram_model_t *model, logmath_t *log, int32 word, int32 *before, int32 count) {
  int32 used;
  return exp(logmath_log_to_ln(log, ngram_ng_prob(model, word, before, count, &used)));
}

int main(int argc, char **argv) {
  logmath_t *log = logmath_init(1.0001, 0, 0);
  ngram_model_t *model = argc > 2 ? ngram_model_read(NULL, argv[1], NGRAM_BIN, log) : NULL;
  FILE *list = argc > 2 ? fopen(argv[2], "r") : NULL;
  char word[256];
  int words = 0, classes = 0;
  if (!model || !list) return 1;
  while (words < MOST && fscanf(list, "%255s %d", word, &class_of[words]) == 2) {
    ids[words] = ngram_wid(model, word);
    share[words] = chance(model, log, ids[words], NULL, 0);
    if (class_of[words] >= classes) classes = class_of[words] + 1;
    words++;
  }
  double *sums = calloc((size_t)classes * classes, sizeof(double));
  if (!sums) return 1;
  for (int a = 0; a < words; a++)
    for (int b = 0; b < words; b++)
      sums[(size_t)class_of[a] * classes + class_of[b]] += share[a] * chance(model, log, ids[b], &ids[a], 1);
  for (int a = 0; a < classes; a++)
    for (int b = 0; b < classes; b++) {
      double sum = sums[(size_t)a * classes + b];
      if (sum > RAREST) printf("%d %d %.4g\n", a, b, sum);
    }
  return 0;
}
