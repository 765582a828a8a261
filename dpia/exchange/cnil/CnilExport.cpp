#include "dpia/exchange/cnil/CnilExport.h"

#include "core/archive/ZipWriter.h"
#include "core/clock/Clock.h"
#include "dpia/answers/RichText.h"
#include "dpia/exchange/cnil/CnilDocument.h"
#include "dpia/exchange/cnil/CnilFields.h"
#include "dpia/exchange/cnil/CnilStates.h"

#include <QBuffer>
#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

/// Records of one list, to be put at the places that they had; new ones behind.
class PlacedRecords {
public:
    void add(const QJsonObject &record, const QJsonObject &origin)
    {
        const QJsonValue position = origin.value(QStringLiteral("position"));
        m_records.append({position.isDouble() ? position.toInteger() : std::numeric_limits<qint64>::max(), record});
    }
    QJsonArray inOrder()
    {
        std::stable_sort(m_records.begin(), m_records.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QJsonArray list;
        for (const auto &[position, record] : std::as_const(m_records))
            list.append(record);
        return list;
    }

private:
    QList<QPair<qint64, QJsonObject>> m_records;
};

QJsonObject recordOf(const QJsonObject &origin)
{
    return origin.value(QStringLiteral("record")).toObject();
}

class Outlet {
public:
    Outlet(const LoadedAssessment &loaded, qint64 nowMs) : m_loaded(loaded), m_origin(loaded.assessment.origin), m_nowMs(nowMs) {}

    CnilExportResult run()
    {
        m_pia = fileOf().value(QStringLiteral("pia")).toObject();
        m_piaId = cnilInteger(m_pia.value(QStringLiteral("id")), 1);
        giveIds();
        QJsonObject document = fileOf();
        const QJsonArray measures = this->measures(); // first: makes titles unique, which the answers name
        put(document, "answers", answers());
        put(document, "measures", measures);
        put(document, "evaluations", evaluations());
        put(document, "comments", comments());
        writePia();
        document.insert(QStringLiteral("pia"), m_pia);
        const double progress = CnilStates(document).progress();
        // The stored figure is derived. It stays as it was while what it is derived from does.
        if (!m_origin.contains(QStringLiteral("progress")) || std::abs(m_origin.value(QStringLiteral("progress")).toDouble() - progress) > 0.001) {
            m_pia.insert(QStringLiteral("progress"), progress);
            document.insert(QStringLiteral("pia"), m_pia);
        }
        m_result.document = document;
        lossesBesides();
        return m_result;
    }

private:
    QJsonObject fileOf() const { return m_origin.value(QStringLiteral("file")).toObject(); }
    /// A list that the file did not have, and that is empty, is not made up.
    void put(QJsonObject &document, const char *name, const QJsonArray &list) const
    {
        const bool isForeign = !m_origin.isEmpty() && !fileOf().value(QLatin1String(name)).isArray();
        if (!list.isEmpty() || !isForeign)
            document.insert(QLatin1String(name), list);
    }
    QString timeText(qint64 ms) const { return core::instantText(ms); }
    static bool isSame(const QJsonValue &a, const QJsonValue &b) { return a == b; }

    void giveIds()
    {
        for (const Control &control : m_loaded.controls)
            if (!recordOf(control.origin).isEmpty())
                m_controlIds.insert(control.id, cnilInteger(recordOf(control.origin).value(QStringLiteral("id"))));
        qint64 last = 0;
        for (const qint64 id : std::as_const(m_controlIds))
            last = std::max(last, id);
        for (const Control &control : m_loaded.controls)
            if (!m_controlIds.contains(control.id))
                m_controlIds.insert(control.id, ++last);
        const auto highest = [&](auto const &records) {
            for (const auto &record : records)
                m_lastId = std::max(m_lastId, cnilInteger(recordOf(record.origin).value(QStringLiteral("id"))));
        };
        highest(m_loaded.answers);
        highest(m_loaded.evaluations);
        highest(m_loaded.comments);
        const QJsonObject aside = m_origin.value(QStringLiteral("aside")).toObject();
        for (const QString &name : aside.keys())
            for (const QJsonValue &kept : aside.value(name).toArray())
                m_lastId = std::max(m_lastId, cnilInteger(recordOf(kept.toObject()).value(QStringLiteral("id"))));
    }
    /// The keys that every record has.
    QJsonObject newRecord(qint64 id, qint64 createdMs) const
    {
        return {{QStringLiteral("id"), id}, {QStringLiteral("pia_id"), m_piaId}, {QStringLiteral("created_at"), timeText(createdMs > 0 ? createdMs : m_nowMs)}, {QStringLiteral("updated_at"), timeText(createdMs > 0 ? createdMs : m_nowMs)}};
    }
    void addAside(PlacedRecords &records, const char *name) const
    {
        for (const QJsonValue &kept : m_origin.value(QStringLiteral("aside")).toObject().value(QLatin1String(name)).toArray())
            records.add(recordOf(kept.toObject()), kept.toObject());
    }
    /// Sets the keys whose meaning changed, and then the time of the change.
    static void overlay(QJsonObject &record, const QList<QPair<QString, QJsonValue>> &changed, const QString &time)
    {
        for (const auto &[key, value] : changed)
            record.insert(key, value);
        if (!changed.isEmpty())
            record.insert(QStringLiteral("updated_at"), time);
    }

    QJsonArray measures()
    {
        PlacedRecords records;
        QSet<QString> titles;
        QSet<QString> named;
        for (const Answer &answer : m_loaded.answers) {
            const Question *question = m_loaded.form->question(answer.question);
            if (question && question->type == QuestionType::Reference)
                for (const QJsonValue &id : answer.value.toArray())
                    named.insert(id.toString());
        }
        for (const Control &control : m_loaded.controls) {
            QJsonObject record = recordOf(control.origin);
            const bool isNew = record.isEmpty();
            if (isNew) {
                record = newRecord(m_controlIds.value(control.id), control.createdMs);
                record.insert(QStringLiteral("placeholder"), QJsonValue(QJsonValue::Null));
            }
            QString title = control.origin.value(QStringLiteral("untitled")).toString() == control.title && !isNew ? QString() : control.title;
            if (titles.contains(title) && named.contains(control.id)) {
                int number = 2;
                while (titles.contains(QStringLiteral("%1 (%2)").arg(title, QString::number(number))))
                    ++number;
                m_result.losses += CnilTexts::tr("Two controls are called \"%1\". The file links by title, so one is written as \"%1 (%2)\".").arg(title, QString::number(number));
                title = QStringLiteral("%1 (%2)").arg(title, QString::number(number));
            }
            titles.insert(title);
            m_titles.insert(control.id, title);
            QList<QPair<QString, QJsonValue>> changed;
            if (cnilText(record.value(QStringLiteral("title"))).trimmed() != title)
                changed.append({QStringLiteral("title"), title});
            if (cnilText(record.value(QStringLiteral("content"))) != control.content)
                changed.append({QStringLiteral("content"), control.content});
            overlay(record, changed, timeText(control.updatedMs));
            records.add(record, control.origin);
            if (!control.state.isEmpty() || !control.owner.isEmpty() || !control.due.isEmpty())
                m_result.losses += CnilTexts::tr("State, owner and date of the control \"%1\" have no place in the file.").arg(control.title);
        }
        return records.inOrder();
    }

    QJsonArray answers()
    {
        PlacedRecords records;
        for (const PlacedQuestion &placed : m_loaded.form->questions()) {
            const auto answer = m_loaded.answers.constFind(placed.question->id);
            if (answer == m_loaded.answers.constEnd())
                continue;
            if (placed.question->foreignId.isEmpty()) {
                m_result.losses += CnilTexts::tr("The answer to \"%1\" has no place in the file.").arg(placed.question->id);
                continue;
            }
            records.add(answerRecord(*placed.question, *answer), answer->origin);
            if (!answer->cites.isEmpty() && placed.question->type != QuestionType::Reference)
                m_result.losses += CnilTexts::tr("The evidence that the answer to \"%1\" cites has no place in the file.").arg(placed.question->id);
        }
        addAside(records, "answers");
        return records.inOrder();
    }
    QJsonObject answerRecord(const Question &question, const Answer &answer)
    {
        QJsonObject record = recordOf(answer.origin);
        if (record.isEmpty()) {
            record = newRecord(++m_lastId, answer.updatedMs);
            record.insert(QStringLiteral("reference_to"), question.foreignId.toLongLong());
            record.insert(QStringLiteral("data"), QJsonObject{{QStringLiteral("text"), QJsonValue(QJsonValue::Null)}, {QStringLiteral("gauge"), QJsonValue(QJsonValue::Null)}, {QStringLiteral("list"), QJsonArray()}});
        }
        QJsonObject data = record.value(QStringLiteral("data")).toObject();
        const QJsonObject before = data;
        switch (question.type) {
        case QuestionType::Text:
            if (cnilText(data.value(QStringLiteral("text"))) != answer.value.toString())
                data.insert(QStringLiteral("text"), answer.value.toString());
            break;
        case QuestionType::Gauge: {
            const qint64 was = cnilInteger(data.value(QStringLiteral("gauge")));
            if ((was < 0 || was > 4 ? 0 : was) != answer.value.toInt())
                data.insert(QStringLiteral("gauge"), answer.value.toInt());
            if (cnilText(data.value(QStringLiteral("text"))) != answer.reason)
                data.insert(QStringLiteral("text"), answer.reason);
            break;
        }
        case QuestionType::Reference: data.insert(QStringLiteral("list"), titlesOf(answer, data.value(QStringLiteral("list")))); break;
        default: {
            QJsonArray was;
            for (const QJsonValue &entry : data.value(QStringLiteral("list")).toArray())
                if (!cnilText(entry).trimmed().isEmpty())
                    was.append(cnilText(entry));
            if (was != answer.value.toArray())
                data.insert(QStringLiteral("list"), answer.value.toArray());
        }
        }
        if (data != before) {
            record.insert(QStringLiteral("data"), data);
            record.insert(QStringLiteral("updated_at"), timeText(answer.updatedMs));
        }
        return record;
    }
    /// Titles of the linked controls, each where it stood; titles that nothing is called stay.
    QJsonValue titlesOf(const Answer &answer, const QJsonValue &was) const
    {
        const QJsonArray links = answer.origin.value(QStringLiteral("links")).toArray();
        const QJsonArray before = was.toArray();
        const QJsonArray now = answer.value.toArray();
        if (now.isEmpty() && before.isEmpty())
            return was;
        QJsonArray titles;
        QJsonArray placed;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const QString id = links.at(i).toString();
            if (id.isEmpty()) {
                titles.append(before.at(i));
            } else if (now.contains(id)) {
                titles.append(cnilText(before.at(i)).trimmed() == m_titles.value(id) ? before.at(i) : QJsonValue(m_titles.value(id)));
                placed.append(id);
            }
        }
        for (const QJsonValue &id : now)
            if (!placed.contains(id) && m_titles.contains(id.toString()))
                titles.append(m_titles.value(id.toString()));
        return titles;
    }

    QString referenceOf(const Evaluation &evaluation) const
    {
        const QString id = evaluation.targetId();
        if (evaluation.targetKind() == QLatin1String("section"))
            return cnilItem(id);
        if (evaluation.targetKind() == QLatin1String("control"))
            return m_controlIds.contains(id) ? QStringLiteral("3.1.%1").arg(m_controlIds.value(id)) : QString();
        for (const PlacedQuestion &placed : m_loaded.form->questions())
            if (placed.question->id == id && !placed.question->foreignId.isEmpty() && !placed.path.isEmpty())
                return QStringLiteral("%1.%2").arg(cnilItem(placed.path.constLast()->id), placed.question->foreignId);
        return {};
    }
    QJsonArray evaluations()
    {
        PlacedRecords records;
        for (const Evaluation &evaluation : m_loaded.evaluations) {
            QJsonObject record = recordOf(evaluation.origin);
            if (record.isEmpty()) {
                const QString reference = referenceOf(evaluation);
                if (reference.isEmpty()) {
                    m_result.losses += CnilTexts::tr("The evaluation of \"%1\" has no place in the file.").arg(evaluation.target);
                    continue;
                }
                record = newRecord(++m_lastId, evaluation.updatedMs);
                record.insert(QStringLiteral("reference_to"), reference);
                record.insert(QStringLiteral("gauges"), QJsonObject{{QStringLiteral("x"), 0}, {QStringLiteral("y"), 0}});
                for (const char *key : {"status", "global_status"})
                    record.insert(QLatin1String(key), 0);
                for (const char *key : {"evaluation_comment", "action_plan_comment"})
                    record.insert(QLatin1String(key), QString());
                for (const char *key : {"estimated_implementation_date", "person_in_charge", "evaluation_date"})
                    record.insert(QLatin1String(key), QJsonValue(QJsonValue::Null));
            }
            overlay(record, evaluationChanges(record, evaluation), timeText(evaluation.updatedMs));
            records.add(record, evaluation.origin);
        }
        addAside(records, "evaluations");
        return records.inOrder();
    }
    static QList<QPair<QString, QJsonValue>> evaluationChanges(const QJsonObject &record, const Evaluation &evaluation)
    {
        QList<QPair<QString, QJsonValue>> changed;
        const auto number = [&](const char *key, int now, int most) {
            const qint64 was = cnilInteger(record.value(QLatin1String(key)));
            if ((was < 0 || was > most ? 0 : was) != now)
                changed.append({QLatin1String(key), now});
        };
        number("status", static_cast<int>(evaluation.verdict), 3);
        number("global_status", static_cast<int>(evaluation.progress), 2);
        const QList<QPair<const char *, QString>> texts{{"evaluation_comment", evaluation.comment}, {"action_plan_comment", evaluation.actionPlan}, {"estimated_implementation_date", evaluation.due}, {"person_in_charge", evaluation.owner}, {"evaluation_date", evaluation.evaluatedAt}};
        for (const auto &[key, text] : texts)
            if (cnilText(record.value(QLatin1String(key))) != text)
                changed.append({QLatin1String(key), text});
        QJsonObject gauges = record.value(QStringLiteral("gauges")).toObject();
        const auto level = [](const QJsonValue &value) { const qint64 was = cnilInteger(value); return was < 0 || was > 4 ? 0 : int(was); };
        if (level(gauges.value(QStringLiteral("x"))) != evaluation.severity || level(gauges.value(QStringLiteral("y"))) != evaluation.likelihood) {
            gauges.insert(QStringLiteral("x"), evaluation.severity);
            gauges.insert(QStringLiteral("y"), evaluation.likelihood);
            changed.append({QStringLiteral("gauges"), gauges});
        }
        return changed;
    }

    QJsonArray comments()
    {
        PlacedRecords records;
        for (const Comment &comment : m_loaded.comments) {
            QJsonObject record = recordOf(comment.origin);
            const QString id = comment.target.section(QLatin1Char(':'), 1);
            if (record.isEmpty()) {
                record = newRecord(++m_lastId, comment.createdMs);
                const Question *question = m_loaded.form->question(id);
                if (comment.target.startsWith(QLatin1String("control:")) && m_controlIds.contains(id)) {
                    record.insert(QStringLiteral("for_measure"), true);
                    record.insert(QStringLiteral("reference_to"), m_controlIds.value(id));
                } else if (question && !question->foreignId.isEmpty()) {
                    record.insert(QStringLiteral("for_measure"), false);
                    record.insert(QStringLiteral("reference_to"), question->foreignId.toLongLong());
                } else {
                    m_result.losses += CnilTexts::tr("A comment about \"%1\" has no place in the file.").arg(comment.target);
                    continue;
                }
                record.insert(QStringLiteral("description"), comment.text);
            } else if (cnilText(record.value(QStringLiteral("description"))) != comment.text) {
                record.insert(QStringLiteral("description"), comment.text);
            }
            records.add(record, comment.origin);
        }
        addAside(records, "comments");
        return records.inOrder();
    }

    void writePia()
    {
        const Assessment &assessment = m_loaded.assessment;
        if (m_origin.isEmpty()) {
            m_pia = {{QStringLiteral("id"), m_piaId}, {QStringLiteral("status"), 0}, {QStringLiteral("is_example"), 0}, {QStringLiteral("is_archive"), 0}, {QStringLiteral("created_at"), timeText(assessment.createdMs)}, {QStringLiteral("updated_at"), timeText(assessment.updatedMs)}, {QStringLiteral("lock_version"), 0}};
            for (const char *key : {"name", "category", "author_name", "evaluator_name", "validator_name", "dpos_names", "dpo_opinion", "people_names", "concerned_people_opinion", "concerned_people_searched_content", "rejection_reason", "applied_adjustments", "structure_name", "structure_sector_name"})
                m_pia.insert(QLatin1String(key), QString());
            for (const char *key : {"dpo_status", "concerned_people_status", "concerned_people_searched_opinion", "structure_id", "structure_data"})
                m_pia.insert(QLatin1String(key), QJsonValue(QJsonValue::Null));
        }
        QList<QPair<QString, QJsonValue>> changed;
        const auto text = [&](const char *key, const QString &now) {
            if (cnilText(m_pia.value(QLatin1String(key))).trimmed() != now.trimmed())
                changed.append({QLatin1String(key), now});
        };
        const auto names = [&](const char *key, const QStringList &now) {
            QStringList was;
            for (const QString &name : cnilText(m_pia.value(QLatin1String(key))).split(QLatin1Char(','), Qt::SkipEmptyParts))
                if (!name.trimmed().isEmpty())
                    was += name.trimmed();
            if (was != now)
                changed.append({QLatin1String(key), now.join(QLatin1Char(','))});
        };
        const auto opinion = [&](const char *key, const std::optional<bool> &now) {
            const QJsonValue value = m_pia.value(QLatin1String(key));
            const std::optional<bool> was = value.isNull() || value.isUndefined() ? std::nullopt : std::optional(cnilInteger(value) == 1);
            if (was != now)
                changed.append({QLatin1String(key), now ? QJsonValue(*now ? 1 : 0) : QJsonValue(QJsonValue::Null)});
        };
        if (!(m_pia.value(QStringLiteral("name")).toString().trimmed().isEmpty() && !m_origin.isEmpty()))
            text("name", assessment.name);
        text("category", assessment.category);
        names("author_name", assessment.authors);
        names("evaluator_name", assessment.assessors);
        names("validator_name", assessment.validators);
        text("dpos_names", assessment.officer.names);
        text("dpo_opinion", assessment.officer.text);
        opinion("dpo_status", assessment.officer.mayGoAhead);
        text("people_names", assessment.people.names);
        text("concerned_people_opinion", assessment.people.text);
        text("concerned_people_searched_content", assessment.people.notAskedBecause);
        const bool wasSaid = m_pia.contains(QStringLiteral("concerned_people_status")) && !m_pia.value(QStringLiteral("concerned_people_status")).isNull();
        opinion("concerned_people_status", assessment.people.mayGoAhead);
        const QJsonValue asked = m_pia.value(QStringLiteral("concerned_people_searched_opinion"));
        const bool wasAsked = asked.isNull() || asked.isUndefined() || cnilFlag(asked);
        if (wasAsked != assessment.people.isAsked || ((asked.isNull() || asked.isUndefined()) && assessment.people.isAsked && assessment.people.mayGoAhead && !wasSaid))
            changed.append({QStringLiteral("concerned_people_searched_opinion"), assessment.people.isAsked});
        if (assessment.state == AssessmentState::Rejected)
            text("rejection_reason", assessment.reason);
        if (m_origin.value(QStringLiteral("state")).toString() != assessmentStateNames().at(static_cast<int>(assessment.state)) || m_origin.isEmpty())
            if (cnilInteger(m_pia.value(QStringLiteral("status"))) != statusOf(assessment.state))
                changed.append({QStringLiteral("status"), statusOf(assessment.state)});
        overlay(m_pia, changed, timeText(assessment.updatedMs));
    }
    static int statusOf(AssessmentState state)
    {
        switch (state) {
        case AssessmentState::Rejected: return 1;
        case AssessmentState::Approved:
        case AssessmentState::ConditionallyApproved: return 2;
        case AssessmentState::Superseded:
        case AssessmentState::Withdrawn: return 4;
        default: return 0;
        }
    }
    void lossesBesides()
    {
        const Assessment &assessment = m_loaded.assessment;
        if (assessment.state == AssessmentState::ConditionallyApproved || assessment.state == AssessmentState::Referred)
            m_result.losses += CnilTexts::tr("The decision \"%1\" has no place in the file.").arg(assessmentStateNames().at(static_cast<int>(assessment.state)));
        if (!assessment.signOff.isEmpty())
            m_result.losses += CnilTexts::tr("The sign-off has no place in the file.");
        if (!assessment.subject.isEmpty() || !assessment.assets.isEmpty())
            m_result.losses += CnilTexts::tr("The links to the subject and its versions have no place in the file.");
        if (!assessment.reviewOn.isEmpty())
            m_result.losses += CnilTexts::tr("The day of the next review has no place in the file.");
    }

    const LoadedAssessment &m_loaded;
    QJsonObject m_origin;
    qint64 m_nowMs;
    QJsonObject m_pia;
    qint64 m_piaId = 1;
    qint64 m_lastId = 0;
    QHash<QString, qint64> m_controlIds;
    QHash<QString, QString> m_titles;
    CnilExportResult m_result;
};

} // namespace

core::Result<CnilExportResult> CnilExport::run(const LoadedAssessment &loaded) const
{
    if (loaded.form->urn != QLatin1String("urn:hallmarker:template:cnil-pia"))
        return core::Error(core::ErrorKind::Usage, CnilTexts::tr("Only assessments over the template \"cnil-pia\" can be written as a file of the CNIL's tool; this one is over %1.").arg(loaded.form->urn));
    CnilExportResult result = Outlet(loaded, m_workspace.clock().nowMs()).run();
    for (const QJsonValue &value : loaded.assessment.origin.value(QStringLiteral("attachments")).toArray()) {
        HALLMARKER_ASSIGN(const core::Record evidence, m_workspace.record(value.toObject().value(QStringLiteral("evidence")).toString()));
        HALLMARKER_ASSIGN(const QByteArray content, m_workspace.blobs().get(core::Digest::fromText(evidence.body.value(QStringLiteral("content")).toString())));
        result.attachments.append({value.toObject().value(QStringLiteral("name")).toString(), content});
    }
    return result;
}

QByteArray CnilExport::json(const CnilExportResult &result)
{
    return QJsonDocument(result.document).toJson(QJsonDocument::Indented);
}

core::Result<QByteArray> CnilExport::zip(const CnilExportResult &result, qint64 instantMs)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return core::Error(core::ErrorKind::Io, CnilTexts::tr("The archive cannot be written."));
    core::ZipWriter zip(buffer, instantMs);
    HALLMARKER_TRY(zip.add(QStringLiteral("pia.json"), json(result)));
    for (const auto &[name, content] : result.attachments)
        HALLMARKER_TRY(zip.add(name, content));
    HALLMARKER_TRY(zip.finish());
    return buffer.data();
}

} // namespace hallmarker::dpia
