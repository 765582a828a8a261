#pragma once

#include "core/result/Result.h"

#include <QList>
#include <QString>

namespace hallmarker::dpia {

/// A paragraph of a contract. Its number is kept apart, so that a renumbered clause is no changed one.
struct ContractParagraph {
    QString number;      ///< "7.2", "(a)", "§ 3"; empty: none
    QString text;        ///< without the number, white space made single

    static ContractParagraph of(const QString &line);
    QString whole() const { return number.isEmpty() ? text : QString(number + QLatin1Char(' ') + text); }
};

/// A contract as paragraphs.
struct ContractText {
    QString name;        ///< of the file, or what people call it
    QList<ContractParagraph> paragraphs;

    /// Plain text or Markdown, as it is typed or as programs make it of a PDF: lines that belong together are joined, page
    /// breaks fall away.
    static core::Result<ContractText> fromPlain(const QString &text, const QString &name);
    /// By content: DOCX, ODT, or text in UTF-8 or UTF-16. Anything else is refused with what to do.
    static core::Result<ContractText> fromBytes(const QByteArray &bytes, const QString &name);
    static core::Result<ContractText> fromFile(const QString &path);

    QString plain() const;
};

} // namespace hallmarker::dpia
