#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace hallmarker::ui {

/// Words that a person typed one after the other: parted by commas or semicolons, without repeats.
inline QStringList wordsOf(const QString &text)
{
    static const QRegularExpression parting(QStringLiteral("[,;\\n]"));
    QStringList words;
    for (const QString &part : text.split(parting, Qt::SkipEmptyParts))
        if (const QString word = part.simplified(); !word.isEmpty() && !words.contains(word))
            words += word;
    return words;
}

/// The inverse, as fields show it.
inline QString wordsText(const QStringList &words)
{
    return words.join(QLatin1String(", "));
}

} // namespace hallmarker::ui
