#include "core/report/TextDirection.h"

#include "core/report/ReportOutline.h"

namespace hallmarker::core {

namespace {

char32_t characterAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

TextDirection strengthOf(char32_t c)
{
    switch (QChar::direction(c)) {
    case QChar::DirL: return TextDirection::LeftToRight;
    case QChar::DirR:
    case QChar::DirAL: return TextDirection::RightToLeft;
    default: return TextDirection::Neutral;
    }
}

} // namespace

TextDirection textDirection(const QString &text)
{
    int isolates = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = characterAt(text, i);
        if (c > 0xffff)
            ++i;
        switch (QChar::direction(c)) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI: ++isolates; break;
        case QChar::DirPDI: isolates = std::max(0, isolates - 1); break;
        default:
            if (isolates == 0 && strengthOf(c) != TextDirection::Neutral)
                return strengthOf(c);
        }
    }
    return TextDirection::Neutral;
}

TextDirection textDirection(const ReportText &text)
{
    return textDirection(spokenText(text));
}

TextDirection documentDirection(const QString &language)
{
    return documentLocale(language).textDirection() == Qt::RightToLeft ? TextDirection::RightToLeft : TextDirection::LeftToRight;
}

bool runsRightToLeft(TextDirection paragraph, TextDirection document)
{
    return (paragraph == TextDirection::Neutral ? document : paragraph) == TextDirection::RightToLeft;
}

QList<DirectedStretch> directedStretches(const QString &text, bool isParagraphRightToLeft)
{
    QList<DirectedStretch> stretches;
    const auto add = [&](const QString &part, bool isRightToLeft) {
        if (part.isEmpty())
            return;
        if (!stretches.isEmpty() && stretches.last().isRightToLeft == isRightToLeft)
            stretches.last().text += part;
        else
            stretches.append({part, isRightToLeft});
    };
    QString neutral;
    bool before = isParagraphRightToLeft; // the direction of the last strong character
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = characterAt(text, i);
        const QString character = text.mid(i, c > 0xffff ? 2 : 1);
        i += character.size() - 1;
        const TextDirection strength = strengthOf(c);
        if (strength == TextDirection::Neutral) {
            neutral += character;
            continue;
        }
        const bool now = strength == TextDirection::RightToLeft;
        add(neutral, now == before ? now : isParagraphRightToLeft);
        neutral.clear();
        add(character, now);
        before = now;
    }
    add(neutral, isParagraphRightToLeft == before ? before : isParagraphRightToLeft);
    return stretches;
}

} // namespace hallmarker::core
