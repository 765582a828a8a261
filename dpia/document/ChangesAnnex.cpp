#include "dpia/document/ChangesAnnex.h"

#include "core/json/CanonicalJson.h"
#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/document/DocumentTexts.h"
#include "dpia/document/DocumentWords.h"

#include <QJsonArray>

namespace hallmarker::dpia {

using core::plainText;

QString ChangesAnnex::kindText(ManifestChange::Kind kind)
{
    switch (kind) {
    case ManifestChange::Kind::Added: return DocumentTexts::tr("added");
    case ManifestChange::Kind::Removed: return DocumentTexts::tr("removed");
    case ManifestChange::Kind::Changed: break;
    }
    return DocumentTexts::tr("changed");
}

QString ChangesAnnex::subjectOf(const ManifestChange &change) const
{
    if (change.part == QLatin1String("answers"))
        return DocumentTexts::tr("Answer: %1").arg(m_context.sectionTitle(QStringLiteral("question:") + change.key));
    if (change.part == QLatin1String("evaluations"))
        return DocumentTexts::tr("Evaluation: %1").arg(m_context.sectionTitle(change.key));
    if (change.part == QLatin1String("risks"))
        return DocumentTexts::tr("Risk: %1").arg(m_context.sectionTitle(QStringLiteral("section:") + change.key));
    if (change.part == QLatin1String("controls"))
        return DocumentTexts::tr("Control: %1").arg(m_context.nameOf(change.key));
    if (change.part == QLatin1String("evidence"))
        return DocumentTexts::tr("Evidence: %1").arg(m_context.nameOf(change.key));
    if (change.part == QLatin1String("opinions"))
        return change.key == QLatin1String("officer") ? DocumentTexts::tr("Opinion of the data protection officer") : DocumentTexts::tr("Views of the people concerned");
    if (change.part == QLatin1String("subject"))
        return DocumentTexts::tr("What the assessment is about");
    return DocumentTexts::tr("Questionnaire");
}

QString ChangesAnnex::answerWords(const QString &question, const QJsonObject &entry) const
{
    const Question *asked = m_context.loaded.form->question(question);
    const auto history = m_context.workspace.history(entry.value(QStringLiteral("record")).toString());
    if (!asked || !history)
        return {};
    for (const core::Record &record : *history) {
        if (record.revision != entry.value(QStringLiteral("version")).toInteger() || record.isDeleted)
            continue;
        const auto answer = Answer::fromRecord(record);
        if (!answer)
            return {};
        QStringList lines;
        if (asked->type == QuestionType::Reference) {
            for (const QJsonValue &id : answer->value.toArray())
                lines += m_context.nameOf(id.toString());
        } else {
            lines += AnswerValue::display(*asked, *m_context.loaded.form, answer->value, m_context.language);
        }
        lines += RichText::plain(answer->reason);
        for (const Citation &citation : answer->cites)
            if (asked->type != QuestionType::Reference)
                lines += QStringLiteral("[%1 %2]").arg(m_context.nameOf(citation.id), citation.seen.shortText());
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    return {};
}

QString ChangesAnnex::words(const ManifestChange &change, const QJsonValue &value) const
{
    if (value.isUndefined() || value.isNull())
        return QStringLiteral("\u2013");
    const QJsonObject entry = value.toObject();
    if (change.part == QLatin1String("answers"))
        return answerWords(change.key, entry);
    if (change.part == QLatin1String("evaluations"))
        return DocumentTexts::tr("%1 (version %2)").arg(verdictText(entry.value(QStringLiteral("verdict")).toString())).arg(entry.value(QStringLiteral("version")).toInteger());
    if (change.part == QLatin1String("risks")) {
        const auto level = [&entry](const char *key) { return entry.value(QLatin1String(key)).toInt(); };
        const QString now = DocumentTexts::tr("severity %1, likelihood %2; after the plan %3, %4").arg(level("severity")).arg(level("likelihood")).arg(level("residualSeverity")).arg(level("residualLikelihood"));
        return level("inherentSeverity") > 0 ? DocumentTexts::tr("without controls %1, %2; now %3", "severity, likelihood; then the same with controls").arg(level("inherentSeverity")).arg(level("inherentLikelihood")).arg(now) : now;
    }
    if (change.part == QLatin1String("controls"))
        return core::Digest::fromText(entry.value(QStringLiteral("digest")).toString()).shortText();
    if (change.part == QLatin1String("evidence"))
        return value.toString().isEmpty() ? DocumentTexts::tr("not there any more") : core::Digest::fromText(value.toString()).shortText();
    if (change.part == QLatin1String("opinions")) {
        const Opinion opinion = Opinion::fromJson(entry);
        return QStringList{opinionText(opinion), RichText::plain(opinion.text)}.join(QLatin1Char('\n')).trimmed();
    }
    if (change.part == QLatin1String("subject")) {
        QStringList names;
        for (const QString &id : value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            names += m_context.nameOf(id);
        return names.join(QStringLiteral(", "));
    }
    return value.isString() ? value.toString() : QString::fromUtf8(core::CanonicalJson::of(value));
}

core::ReportTable ChangesAnnex::table(const QList<ManifestChange> &changes) const
{
    core::ReportTable table;
    table.header = {DocumentTexts::tr("What"), DocumentTexts::tr("How"), DocumentTexts::tr("As signed"), DocumentTexts::tr("Now")};
    table.widths = {26, 12, 31, 31};
    for (const ManifestChange &change : changes)
        table.rows += {plainText(subjectOf(change)), plainText(kindText(change.kind)), plainText(words(change, change.before)), plainText(words(change, change.after))};
    return table;
}

} // namespace hallmarker::dpia
