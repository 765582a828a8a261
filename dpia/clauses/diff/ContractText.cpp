#include "dpia/clauses/diff/ContractText.h"

#include "dpia/clauses/ClauseTexts.h"
#include "dpia/clauses/diff/OfficeParagraphs.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

namespace hallmarker::dpia {

namespace {

constexpr qint64 largestContract = 32LL << 20;
constexpr qsizetype mostParagraphs = 50'000;
constexpr qsizetype longestContract = 8'000'000; // characters

const QRegularExpression &numberForm()
{
    // A number alone ("48 hours") is none of a clause.
    static const QRegularExpression form(QStringLiteral(R"(^((?:§|Art\.?|Article|Artikel|Clause|Section|Ziffer|Ziff\.?|Nr\.?)\s*\d{1,3}(?:\.\d{1,3})*[.)]?|\d{1,3}(?:\.\d{1,3})+[.)]?|\d{1,3}[.)]|\([a-z]{1,4}\)|\(\d{1,3}\)|[a-z]\)|[IVX]{1,5}\.)\s+(?=\S))"));
    return form;
}

bool isHeadingMark(const QString &line)
{
    return line.startsWith(QLatin1Char('#'));
}

bool beginsParagraph(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral(R"(^[-*•–]\s+\S)"));
    return isHeadingMark(line) || bullet.match(line).hasMatch() || numberForm().match(line).hasMatch();
}

/// A word that was divided at the end of a line.
void joinLine(QString &paragraph, const QString &line)
{
    if (paragraph.endsWith(QLatin1Char('-')) && paragraph.size() > 1 && paragraph.at(paragraph.size() - 2).isLower() && !line.isEmpty() && line.at(0).isLower())
        paragraph.chop(1);
    else if (!paragraph.isEmpty())
        paragraph += QLatin1Char(' ');
    paragraph += line;
}

core::Result<QString> decoded(const QByteArray &bytes, const QString &name)
{
    const core::ErrorLocation where{.file = name};
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless); // half a character at the end is an error too
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return core::Error(core::ErrorKind::Unreadable, ClauseTexts::tr("%1 is neither a text in UTF-8 nor a DOCX or ODT document. Save it as one of them; of a PDF take its text (pdftotext, or copy and paste).").arg(name), {}, where);
    return text;
}

} // namespace

ContractParagraph ContractParagraph::of(const QString &line)
{
    ContractParagraph paragraph;
    QString text = line.simplified();
    while (text.startsWith(QLatin1Char('#')))
        text.remove(0, 1);
    text = text.trimmed();
    const auto match = numberForm().match(text);
    if (match.hasMatch()) {
        paragraph.number = match.captured(1);
        text = text.mid(match.capturedEnd()).trimmed();
    }
    paragraph.text = text;
    return paragraph;
}

core::Result<ContractText> ContractText::fromPlain(const QString &text, const QString &name)
{
    if (text.size() > longestContract)
        return core::Error(core::ErrorKind::LimitExceeded, ClauseTexts::tr("%1 is too long to be compared; 8 million characters are allowed.").arg(name), {}, {.file = name});
    ContractText contract;
    contract.name = name;
    QString paragraph;
    const auto finish = [&] {
        const ContractParagraph read = ContractParagraph::of(paragraph);
        if (!read.whole().isEmpty())
            contract.paragraphs.append(read);
        paragraph.clear();
    };
    QString flat = text;
    flat.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    flat.remove(QChar(0x000c)); // a page ends; the sentence need not
    for (const QString &raw : flat.split(QLatin1Char('\n'))) {
        const QString line = raw.trimmed();
        const bool isHeading = isHeadingMark(paragraph);
        if (line.isEmpty() || beginsParagraph(line) || isHeading)
            finish();
        if (!line.isEmpty())
            joinLine(paragraph, line);
    }
    finish();
    if (contract.paragraphs.size() > mostParagraphs)
        return core::Error(core::ErrorKind::LimitExceeded, ClauseTexts::tr("%1 has too many paragraphs to be compared.").arg(name), {}, {.file = name});
    return contract;
}

core::Result<ContractText> ContractText::fromBytes(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("%PDF"))
        return core::Error(core::ErrorKind::Unreadable, ClauseTexts::tr("%1 is a PDF, whose text is not read here. Make a text of it (pdftotext, or copy and paste) and compare that.").arg(name), {}, {.file = name});
    if (!bytes.startsWith("PK\x03\x04")) {
        HALLMARKER_ASSIGN(const QString text, decoded(bytes, name));
        return fromPlain(text, name);
    }
    HALLMARKER_ASSIGN(const QStringList paragraphs, officeParagraphs(bytes, name));
    if (paragraphs.size() > mostParagraphs)
        return core::Error(core::ErrorKind::LimitExceeded, ClauseTexts::tr("%1 has too many paragraphs to be compared.").arg(name), {}, {.file = name});
    ContractText contract;
    contract.name = name;
    for (const QString &one : paragraphs)
        contract.paragraphs.append(ContractParagraph::of(one));
    return contract;
}

core::Result<ContractText> ContractText::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, ClauseTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    const QByteArray bytes = file.read(largestContract + 1);
    if (bytes.size() > largestContract)
        return core::Error(core::ErrorKind::LimitExceeded, ClauseTexts::tr("%1 is too large to be a contract; 32 MiB are allowed.").arg(path), {}, {.file = path});
    return fromBytes(bytes, path);
}

QString ContractText::plain() const
{
    QStringList lines;
    for (const ContractParagraph &paragraph : paragraphs)
        lines += paragraph.whole();
    return lines.join(QLatin1Char('\n'));
}

} // namespace hallmarker::dpia
