#include "dpia/document/DocumentContext.h"

#include "dpia/answers/RichText.h"
#include "dpia/document/RichTextBlocks.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace hallmarker::dpia {

DocumentContext::DocumentContext(core::Workspace &store, const LoadedAssessment &assessment, QString documentLanguage)
    : workspace(store), loaded(assessment), sheet(assessment.sheet()), language(std::move(documentLanguage))
{
}

QString DocumentContext::nameOf(const QString &id) const
{
    const auto record = workspace.record(id);
    return record && !record->name.isEmpty() ? record->name : id;
}

QString DocumentContext::numberOf(const Citation &citation)
{
    for (qsizetype i = 0; i < m_evidence.size(); ++i)
        if (m_evidence.at(i).citation.id == citation.id && m_evidence.at(i).citation.seen == citation.seen)
            return QStringLiteral("E%1").arg(i + 1);
    CitedPiece piece;
    piece.citation = citation;
    piece.standing = CitedEvidence(workspace).standing(citation);
    if (const auto record = workspace.record(citation.id)) {
        piece.name = record->name;
        piece.kind = record->kind;
        if (record->kind == QLatin1String("finding"))
            piece.detail = QString(record->body.value(QStringLiteral("check")).toString() + QStringLiteral(": ") + record->body.value(QStringLiteral("verdict")).toString());
        else if (record->kind == QLatin1String(EvidenceItem::kind))
            piece.detail = record->body.value(QStringLiteral("form")).toString();
        piece.isAttachment = piece.detail == QLatin1String("file");
    }
    m_evidence.append(piece);
    return QStringLiteral("E%1").arg(m_evidence.size());
}

void DocumentContext::addRich(std::vector<core::ReportBlock> &blocks, const QString &html)
{
    RichTextBlocks read = RichTextBlocks::of(html);
    pictures += read.pictures;
    hadLook = hadLook || read.hadLook;
    std::move(read.blocks.begin(), read.blocks.end(), std::back_inserter(blocks));
}

core::ReportText DocumentContext::richLine(const QString &html)
{
    std::vector<core::ReportBlock> blocks;
    addRich(blocks, html);
    const QString words = RichText::plain(html);
    return words.isEmpty() ? core::ReportText() : core::plainText(words);
}

QString DocumentContext::dayText(const QString &dayOrInstant) const
{
    const QDate day = QDate::fromString(dayOrInstant.left(10), QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        return dayOrInstant;
    const QLocale locale = core::documentLocale(language);
    static const QRegularExpression weekday(QStringLiteral("dddd[,.]?\\s*"));
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QString DocumentContext::number(double value) const
{
    QLocale locale = core::documentLocale(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 15);
}

QString DocumentContext::sectionTitle(const QString &target) const
{
    const QString id = target.section(QLatin1Char(':'), 1);
    if (target.startsWith(QLatin1String("section:")))
        if (const TemplateSection *section = loaded.form->section(id))
            return section->title.in(language);
    if (target.startsWith(QLatin1String("question:")))
        if (const Question *question = loaded.form->question(id))
            return question->text.in(language);
    const Control *control = loaded.control(id);
    return control ? control->title : nameOf(id);
}

} // namespace hallmarker::dpia
