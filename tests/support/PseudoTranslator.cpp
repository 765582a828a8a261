#include "tests/support/PseudoTranslator.h"

namespace hallmarker::tests {

QString PseudoTranslator::lengthened(const QString &text)
{
    static const QString plain = QStringLiteral("aeiouAEIOUcnsyzCNSYZ");
    static const QString accented = QString::fromUtf8("áéîöüÁÉÎÖÜçñšýžÇÑŠÝŽ");
    QString longer;
    qsizetype letters = 0;
    bool isInTag = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        if (letter == QLatin1Char('<'))
            isInTag = true;
        const bool isPlace = at > 0 && (text.at(at - 1) == QLatin1Char('%') || (text.at(at - 1) == QLatin1Char('L') && at > 1 && text.at(at - 2) == QLatin1Char('%')));
        const qsizetype found = isInTag || isPlace ? -1 : plain.indexOf(letter);
        longer += found < 0 ? letter : accented.at(found);
        letters += isInTag ? 0 : 1;
        if (letter == QLatin1Char('>'))
            isInTag = false;
    }
    // In words of five letters, as a longer sentence has more words, and a longer word more letters.
    const qsizetype more = (letters * 4 + 9) / 10;
    for (qsizetype added = 0; added < more; ++added)
        longer += more > 5 && added % 6 == 0 ? QLatin1Char(' ') : QLatin1Char('x');
    return longer;
}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    const QString text = QString::fromUtf8(sourceText);
    // Qt asks for the direction of writing in this way.
    return text.isEmpty() || text == QLatin1String("QT_LAYOUT_DIRECTION") ? text : lengthened(text);
}

} // namespace hallmarker::tests
