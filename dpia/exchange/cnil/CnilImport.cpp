#include "dpia/exchange/cnil/CnilImport.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/assessment/AssessmentBook.h"
#include "dpia/assessment/CitedEvidence.h"
#include "dpia/exchange/cnil/CnilFields.h"
#include "dpia/exchange/cnil/CnilStates.h"
#include "dpia/risk/Control.h"
#include "dpia/template/TemplateLibrary.h"

#include <QMap>
#include <QMimeDatabase>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

QStringList namesOf(const QJsonValue &value)
{
    QStringList names;
    for (const QString &name : cnilText(value).split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names += name.trimmed();
    return names;
}

/// One run, inside of one transaction: a second try of the transaction begins a new one.
class Intake {
public:
    Intake(core::WriteTransaction &transaction, const CnilDocument &document, const LibraryEntry &form, QString who) : m_transaction(transaction), m_document(document), m_form(form), m_template(form.reading.value), m_who(std::move(who))
    {
        m_report.notes = document.notes;
    }

    core::Result<CnilImportReport> run(const CnilImport::Options &options)
    {
        HALLMARKER_TRY(begin(options));
        HALLMARKER_TRY(addControls());
        HALLMARKER_TRY(addAnswers());
        HALLMARKER_TRY(addEvaluations());
        HALLMARKER_TRY(addComments());
        HALLMARKER_TRY(addAttachments());
        HALLMARKER_TRY(finish());
        return m_report;
    }

private:
    static QJsonObject originOf(const QJsonObject &record, qsizetype position) { return {{QStringLiteral("record"), record}, {QStringLiteral("position"), position}}; }
    /// Keeps a record that has no place here, for the way back, and says so.
    void setAside(const char *list, const QJsonObject &record, qsizetype position, const QString &why)
    {
        QJsonArray kept = m_aside.value(QLatin1String(list)).toArray();
        kept.append(originOf(record, position));
        m_aside.insert(QLatin1String(list), kept);
        m_report.notes += CnilTexts::tr("/%1/%2 is kept aside: %3").arg(QLatin1String(list)).arg(position).arg(why);
    }
    /// Of records that speak of the same thing the one that was changed last counts; the earliest of equals gives way.
    static bool isLater(const QJsonObject &record, const QJsonObject &than) { return cnilText(record.value(QStringLiteral("updated_at"))) >= cnilText(than.value(QStringLiteral("updated_at"))); }

    core::Result<void> begin(const CnilImport::Options &options)
    {
        const QJsonObject pia = m_document.pia();
        Assessment draft;
        draft.name = !options.name.isEmpty() ? options.name : cnilText(pia.value(QStringLiteral("name"))).trimmed();
        if (draft.name.isEmpty()) {
            draft.name = CnilTexts::tr("Imported assessment");
            m_report.notes += CnilTexts::tr("/pia/name is empty; the assessment is called \"%1\".").arg(draft.name);
        }
        draft.subject = options.subject;
        draft.category = cnilText(pia.value(QStringLiteral("category")));
        draft.authors = namesOf(pia.value(QStringLiteral("author_name")));
        draft.assessors = namesOf(pia.value(QStringLiteral("evaluator_name")));
        draft.validators = namesOf(pia.value(QStringLiteral("validator_name")));
        for (const QString &name : std::as_const(draft.validators))
            if (draft.authors.contains(name))
                m_report.notes += CnilTexts::tr("%1 is author and validator. Here an author cannot decide about the own assessment.").arg(name);
        draft.officer.names = cnilText(pia.value(QStringLiteral("dpos_names")));
        draft.officer.text = cnilText(pia.value(QStringLiteral("dpo_opinion")));
        if (const QJsonValue status = pia.value(QStringLiteral("dpo_status")); !status.isNull() && !status.isUndefined())
            draft.officer.mayGoAhead = cnilInteger(status) == 1;
        const QJsonValue asked = pia.value(QStringLiteral("concerned_people_searched_opinion"));
        draft.people.isAsked = asked.isNull() || asked.isUndefined() || cnilFlag(asked);
        draft.people.notAskedBecause = cnilText(pia.value(QStringLiteral("concerned_people_searched_content")));
        draft.people.names = cnilText(pia.value(QStringLiteral("people_names")));
        draft.people.text = cnilText(pia.value(QStringLiteral("concerned_people_opinion")));
        if (const QJsonValue status = pia.value(QStringLiteral("concerned_people_status")); !status.isNull() && !status.isUndefined())
            draft.people.mayGoAhead = cnilInteger(status) == 1;
        draft.reason = cnilText(pia.value(QStringLiteral("rejection_reason")));
        switch (cnilInteger(pia.value(QStringLiteral("status")))) {
        case 0: draft.state = m_document.list("evaluations").isEmpty() ? AssessmentState::Draft : AssessmentState::InReview; break;
        case 1: draft.state = AssessmentState::Rejected; break;
        case 2:
        case 3:
            draft.state = AssessmentState::Approved;
            m_report.notes += CnilTexts::tr("The assessment was approved in another tool; there is no signature here that could be verified.");
            break;
        case 4: draft.state = AssessmentState::Withdrawn; break;
        default: m_report.notes += CnilTexts::tr("/pia/status has an unknown value; the assessment is a draft.");
        }
        m_report.assessment = draft;
        // The id is needed first by all others; the record is written again with what was kept aside.
        HALLMARKER_ASSIGN(m_report.assessment, AssessmentBook::begin(m_transaction, m_form.files, m_template, draft));
        return {};
    }

    core::Result<void> addControls()
    {
        const QJsonArray measures = m_document.list("measures");
        for (qsizetype i = 0; i < measures.size(); ++i) {
            const QJsonObject record = measures.at(i).toObject();
            Control control;
            control.title = cnilText(record.value(QStringLiteral("title"))).trimmed();
            control.content = cnilText(record.value(QStringLiteral("content")));
            control.assessment = m_report.assessment.id;
            control.origin = originOf(record, i);
            if (control.title.isEmpty()) {
                control.title = CnilTexts::tr("Untitled control %1").arg(i + 1);
                control.origin.insert(QStringLiteral("untitled"), control.title);
                m_report.notes += CnilTexts::tr("/measures/%1 has no title; it is called \"%2\".").arg(i).arg(control.title);
            } else if (m_byTitle.contains(control.title)) {
                m_report.notes += CnilTexts::tr("Two controls are called \"%1\"; risks that name it mean the first.").arg(control.title);
            }
            HALLMARKER_ASSIGN(const Control stored, Control::save(m_transaction, control));
            const qint64 id = cnilInteger(record.value(QStringLiteral("id")), -1);
            if (!m_byTitle.contains(stored.title))
                m_byTitle.insert(stored.title, stored);
            if (id > 0 && !m_byForeignId.contains(id))
                m_byForeignId.insert(id, stored);
            ++m_report.controls;
        }
        return {};
    }

    const Question *questionOf(const QJsonValue &reference) const
    {
        const QString number = QString::number(cnilInteger(reference, -1));
        for (const PlacedQuestion &placed : m_template.questions())
            if (placed.question->foreignId == number)
                return placed.question;
        return nullptr;
    }

    core::Result<void> addAnswers()
    {
        const QJsonArray answers = m_document.list("answers");
        QMap<QString, qsizetype> chosen;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const QJsonObject record = answers.at(i).toObject();
            const Question *question = questionOf(record.value(QStringLiteral("reference_to")));
            if (!question) {
                setAside("answers", record, i, CnilTexts::tr("the questionnaire has no question %1.").arg(cnilText(record.value(QStringLiteral("reference_to")))));
                continue;
            }
            const auto other = chosen.constFind(question->id);
            if (other == chosen.constEnd()) {
                chosen.insert(question->id, i);
                continue;
            }
            const bool isNew = isLater(record, answers.at(*other).toObject());
            const qsizetype loser = isNew ? *other : i;
            setAside("answers", answers.at(loser).toObject(), loser, CnilTexts::tr("question %1 has a later answer.").arg(question->foreignId));
            if (isNew)
                chosen.insert(question->id, i);
        }
        for (auto it = chosen.constBegin(); it != chosen.constEnd(); ++it)
            HALLMARKER_TRY(addAnswer(*m_template.question(it.key()), answers.at(it.value()).toObject(), it.value()));
        return {};
    }

    core::Result<void> addAnswer(const Question &question, const QJsonObject &record, qsizetype position)
    {
        const QJsonObject data = record.value(QStringLiteral("data")).toObject();
        const QString pointer = QStringLiteral("/answers/%1/data").arg(position);
        Answer answer;
        answer.id = Answer::idOf(m_report.assessment.id, question.id);
        answer.owner = m_report.assessment.id;
        answer.question = question.id;
        answer.source = AnswerSource::Imported;
        answer.author = m_who;
        answer.origin = originOf(record, position);
        answer.value = QJsonValue(QJsonValue::Null);
        switch (question.type) {
        case QuestionType::Text:
            if (data.value(QStringLiteral("text")).isString())
                answer.value = data.value(QStringLiteral("text"));
            break;
        case QuestionType::Gauge: {
            const qint64 level = cnilInteger(data.value(QStringLiteral("gauge")));
            if (level < 0 || level > 4)
                m_report.notes += CnilTexts::tr("%1/gauge is %2; from 0 to 4 is possible, so it counts as not said.").arg(pointer).arg(level);
            else if (!data.value(QStringLiteral("gauge")).isNull() && !data.value(QStringLiteral("gauge")).isUndefined())
                answer.value = level;
            answer.reason = cnilText(data.value(QStringLiteral("text")));
            break;
        }
        case QuestionType::Reference: addControlLinks(answer, data, pointer); break;
        default: {
            QJsonArray entries;
            for (const QJsonValue &entry : data.value(QStringLiteral("list")).toArray())
                if (!cnilText(entry).trimmed().isEmpty())
                    entries.append(cnilText(entry));
            answer.value = entries;
        }
        }
        HALLMARKER_ASSIGN(const core::Record stored, m_transaction.put(answer.draft(QStringLiteral("%1 · %2").arg(m_report.assessment.name, question.id)), 0));
        HALLMARKER_TRY(m_transaction.setDependencies(stored.id, dependenciesOf(answer.cites)));
        m_answers.insert(question.id, Citation{stored.id, stored.basis, {}});
        ++m_report.answers;
        return {};
    }
    /// The file names controls by their titles; here they are linked by id. A title that nothing is called stays in the file's
    /// record and is reported.
    void addControlLinks(Answer &answer, const QJsonObject &data, const QString &pointer)
    {
        QJsonArray linked;  // of every title the id, or ""
        QJsonArray ids;
        const QJsonArray titles = data.value(QStringLiteral("list")).toArray();
        for (qsizetype i = 0; i < titles.size(); ++i) {
            const auto control = m_byTitle.constFind(cnilText(titles.at(i)).trimmed());
            if (control == m_byTitle.constEnd()) {
                linked.append(QString());
                m_report.notes += CnilTexts::tr("%1/list/%2 names the control \"%3\", which does not exist.").arg(pointer).arg(i).arg(cnilText(titles.at(i)));
                continue;
            }
            linked.append(control->id);
            if (!ids.contains(control->id)) {
                ids.append(control->id);
                answer.cites.append({control->id, control->basis, {}});
            }
        }
        answer.value = ids;
        answer.origin.insert(QStringLiteral("links"), linked);
    }

    QString targetOf(const QString &reference) const
    {
        const QStringList parts = reference.split(QLatin1Char('.'));
        if (parts.size() == 2) {
            const TemplateSection *section = m_template.section(cnilSection(reference));
            return section && section->evaluated == EvaluationMode::Section ? QStringLiteral("section:") + section->id : QString();
        }
        if (parts.size() != 3)
            return {};
        if (reference.startsWith(QLatin1String("3.1."))) {
            const auto control = m_byForeignId.constFind(cnilInteger(parts.at(2), -1));
            return control == m_byForeignId.constEnd() ? QString() : QString(QStringLiteral("control:") + control->id);
        }
        const Question *question = questionOf(parts.at(2));
        const TemplateSection *section = m_template.section(cnilSection(parts.at(0) + QLatin1Char('.') + parts.at(1)));
        const bool isThere = question && section && section->evaluated == EvaluationMode::Question && std::any_of(section->questions.begin(), section->questions.end(), [&](const Question &one) { return one.id == question->id; });
        return isThere ? QStringLiteral("question:") + question->id : QString();
    }

    core::Result<void> addEvaluations()
    {
        const QJsonArray evaluations = m_document.list("evaluations");
        QMap<QString, qsizetype> chosen;
        for (qsizetype i = 0; i < evaluations.size(); ++i) {
            const QJsonObject record = evaluations.at(i).toObject();
            const QString reference = cnilText(record.value(QStringLiteral("reference_to")));
            const QString target = targetOf(reference);
            if (target.isEmpty()) {
                setAside("evaluations", record, i, CnilTexts::tr("it refers to \"%1\", which does not exist.").arg(reference));
                continue;
            }
            const auto other = chosen.constFind(target);
            if (other == chosen.constEnd()) {
                chosen.insert(target, i);
                continue;
            }
            const bool isNew = isLater(record, evaluations.at(*other).toObject());
            const qsizetype loser = isNew ? *other : i;
            setAside("evaluations", evaluations.at(loser).toObject(), loser, CnilTexts::tr("\"%1\" has a later evaluation.").arg(reference));
            if (isNew)
                chosen.insert(target, i);
        }
        for (auto it = chosen.constBegin(); it != chosen.constEnd(); ++it)
            HALLMARKER_TRY(addEvaluation(it.key(), evaluations.at(it.value()).toObject(), it.value()));
        return {};
    }
    core::Result<void> addEvaluation(const QString &target, const QJsonObject &record, qsizetype position)
    {
        const auto within = [&](const QJsonValue &value, qint64 most, const char *key) {
            const qint64 number = cnilInteger(value);
            if (number >= 0 && number <= most)
                return int(number);
            m_report.notes += CnilTexts::tr("/evaluations/%1/%2 is %3, which is not possible; it counts as 0.").arg(position).arg(QLatin1String(key)).arg(number);
            return 0;
        };
        const QJsonObject gauges = record.value(QStringLiteral("gauges")).toObject();
        Evaluation evaluation;
        evaluation.id = Evaluation::idOf(m_report.assessment.id, target);
        evaluation.assessment = m_report.assessment.id;
        evaluation.target = target;
        evaluation.verdict = static_cast<Verdict>(within(record.value(QStringLiteral("status")), 3, "status"));
        evaluation.progress = static_cast<Evaluation::Progress>(within(record.value(QStringLiteral("global_status")), 2, "global_status"));
        evaluation.comment = cnilText(record.value(QStringLiteral("evaluation_comment")));
        evaluation.actionPlan = cnilText(record.value(QStringLiteral("action_plan_comment")));
        evaluation.due = cnilText(record.value(QStringLiteral("estimated_implementation_date")));
        evaluation.owner = cnilText(record.value(QStringLiteral("person_in_charge")));
        evaluation.evaluatedAt = cnilText(record.value(QStringLiteral("evaluation_date")));
        evaluation.severity = within(gauges.value(QStringLiteral("x")), 4, "gauges/x");
        evaluation.likelihood = within(gauges.value(QStringLiteral("y")), 4, "gauges/y");
        evaluation.by = m_report.assessment.assessors.join(QStringLiteral(", "));
        evaluation.origin = originOf(record, position);
        if (target.startsWith(QLatin1String("section:"))) {
            for (const Question &question : m_template.section(evaluation.targetId())->questions)
                if (m_answers.contains(question.id))
                    evaluation.cites.append(m_answers.value(question.id));
        } else if (target.startsWith(QLatin1String("question:"))) {
            if (m_answers.contains(evaluation.targetId()))
                evaluation.cites.append(m_answers.value(evaluation.targetId()));
        } else {
            for (const Control &control : std::as_const(m_byForeignId))
                if (control.id == evaluation.targetId())
                    evaluation.cites.append({control.id, control.basis, {}});
        }
        HALLMARKER_ASSIGN(const core::Record stored, m_transaction.put(evaluation.draft(), 0));
        HALLMARKER_TRY(m_transaction.setDependencies(stored.id, dependenciesOf(evaluation.cites)));
        ++m_report.evaluations;
        return {};
    }

    core::Result<void> addComments()
    {
        const QJsonArray comments = m_document.list("comments");
        for (qsizetype i = 0; i < comments.size(); ++i) {
            const QJsonObject record = comments.at(i).toObject();
            const QJsonValue reference = record.value(QStringLiteral("reference_to"));
            Comment comment;
            if (cnilFlag(record.value(QStringLiteral("for_measure")))) {
                const auto control = m_byForeignId.constFind(cnilInteger(reference, -1));
                if (control != m_byForeignId.constEnd())
                    comment.target = QStringLiteral("control:") + control->id;
            } else if (const Question *question = questionOf(reference)) {
                comment.target = QStringLiteral("question:") + question->id;
            }
            if (comment.target.isEmpty()) {
                setAside("comments", record, i, CnilTexts::tr("it refers to \"%1\", which does not exist.").arg(cnilText(reference)));
                continue;
            }
            comment.assessment = m_report.assessment.id;
            comment.text = cnilText(record.value(QStringLiteral("description")));
            comment.origin = originOf(record, i);
            HALLMARKER_TRY(m_transaction.put(comment.draft(), 0));
            ++m_report.comments;
        }
        return {};
    }

    core::Result<void> addAttachments()
    {
        for (const auto &[name, content] : m_document.attachments) {
            EvidenceItem item;
            item.name = name.section(QLatin1Char('/'), -1);
            item.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(item.name, content).name();
            HALLMARKER_ASSIGN(const core::Record stored, EvidenceItem::addFile(m_transaction, item, content));
            m_attached.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("evidence"), stored.id}});
            ++m_report.attachments;
        }
        return {};
    }

    core::Result<void> finish()
    {
        // Everything of the file that is not in one of the lists.
        QJsonObject top = m_document.root;
        for (const QString &name : CnilDocument::arrayNames())
            if (top.value(name).isArray())
                top.insert(name, QJsonArray());
        m_report.progress = CnilStates(m_document.root).progress();
        const QJsonValue said = m_document.pia().value(QStringLiteral("progress"));
        if (said.isDouble() && std::abs(said.toDouble() - m_report.progress) > 0.01)
            m_report.notes += CnilTexts::tr("The file says that its progress is %1; by its records it is %2.").arg(said.toDouble()).arg(m_report.progress);
        Assessment assessment = m_report.assessment;
        assessment.origin = {{QStringLiteral("format"), QStringLiteral("cnil-pia")}, {QStringLiteral("file"), top}, {QStringLiteral("progress"), m_report.progress}, {QStringLiteral("state"), assessmentStateNames().at(static_cast<int>(assessment.state))}};
        if (!m_aside.isEmpty())
            assessment.origin.insert(QStringLiteral("aside"), m_aside);
        if (!m_attached.isEmpty())
            assessment.origin.insert(QStringLiteral("attachments"), m_attached);
        HALLMARKER_ASSIGN(const core::Record stored, m_transaction.put(assessment.draft(), assessment.revision));
        HALLMARKER_ASSIGN(m_report.assessment, Assessment::fromRecord(stored));
        return {};
    }

    core::WriteTransaction &m_transaction;
    const CnilDocument &m_document;
    const LibraryEntry &m_form;
    const Template &m_template;
    QString m_who;
    CnilImportReport m_report;
    QJsonObject m_aside;
    QJsonArray m_attached;
    QHash<QString, Control> m_byTitle;
    QHash<qint64, Control> m_byForeignId;
    QHash<QString, Citation> m_answers;
};

} // namespace

core::Result<CnilImportReport> CnilImport::run(const CnilDocument &document, const Options &options)
{
    const TemplateLibrary library;
    HALLMARKER_ASSIGN(const LibraryEntry form, library.find(QStringLiteral("urn:hallmarker:template:cnil-pia")));
    const QString who = m_who.isEmpty() ? m_workspace.actor().name : m_who;
    CnilImportReport report;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.imported"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(report, Intake(transaction, document, form, who).run(options));
        return {};
    }));
    return report;
}

} // namespace hallmarker::dpia
