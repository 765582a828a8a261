#pragma once

#include <QTranslator>

namespace hallmarker::tests {

/// A language in which every text is 40 % longer and has accents: shows what does not fit and what is not translated.
/// Places (%1, %n), mnemonics and tags stay as they are.
class PseudoTranslator final : public QTranslator {
public:
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
    static QString lengthened(const QString &text);
};

} // namespace hallmarker::tests
