#include "dpia/exchange/oscal/OscalExport.h"

#include "core/finding/FindingRepository.h"
#include "core/report/DocumentLanguage.h"
#include "dpia/answers/AnswerValue.h"
#include "dpia/answers/RichText.h"
#include "dpia/assessment/CitedEvidence.h"
#include "dpia/risk/RiskView.h"
#include "dpia/workflow/SignOff.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

namespace hallmarker::dpia {

namespace {

struct OscalTexts {
    Q_DECLARE_TR_FUNCTIONS(OscalTexts)
};

/// A name space of our own, so that a record's UUID is the same in each export. OSCAL wants version 4 or 5.
QString oscalId(const QString &what)
{
    static const QUuid space(QStringLiteral("{8d0f3f52-6f0f-5a43-9c39-4c1c4d2d8d60}"));
    return QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces);
}

/// OSCAL's tokens begin with a letter and have letters, digits, '-', '_' and '.'.
QString oscalToken(const QString &text)
{
    QString token;
    for (const QChar c : text)
        token += (c.unicode() < 128 && c.isLetterOrNumber()) || c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char('.') ? c : QLatin1Char('-');
    return token.isEmpty() || !token.at(0).isLetter() ? QString(QStringLiteral("x-") + token) : token;
}

/// Markup is read in these fields; words must stay words.
QString oscalLine(const QString &text)
{
    QString line;
    for (const QChar c : text.simplified()) {
        if (QStringLiteral("\\`*_{}[]<>#|~&\"").contains(c))
            line += QLatin1Char('\\');
        line += c;
    }
    return line.isEmpty() ? QStringLiteral("\u2013") : line;
}

class OscalWriter {
public:
    OscalWriter(core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language, const QString &planFile) : m_workspace(workspace), m_loaded(loaded), m_sheet(loaded.sheet()), m_language(language), m_planFile(planFile), m_id(loaded.assessment.id) {}

    OscalExport write()
    {
        answers();
        risks();
        findings();
        QJsonArray controls;
        for (const QString &id : std::as_const(m_controls))
            controls.append(QJsonObject{{QStringLiteral("control-id"), id}});
        QJsonObject selection = controls.isEmpty() ? QJsonObject{{QStringLiteral("include-all"), QJsonObject()}} : QJsonObject{{QStringLiteral("include-controls"), controls}};
        QJsonObject result{{QStringLiteral("uuid"), oscalId(m_id + QStringLiteral("/result"))},
                           {QStringLiteral("title"), oscalLine(m_loaded.assessment.name)},
                           {QStringLiteral("description"), oscalLine(m_loaded.form->title.in(m_language))},
                           {QStringLiteral("start"), core::instantText(m_loaded.assessment.createdMs)},
                           {QStringLiteral("reviewed-controls"), QJsonObject{{QStringLiteral("control-selections"), QJsonArray{selection}}}}};
        if (m_loaded.assessment.isDecided() || m_loaded.assessment.isClosed())
            result.insert(QStringLiteral("end"), core::instantText(m_loaded.assessment.updatedMs));
        const auto put = [&result](const char *key, const QJsonArray &array) {
            if (!array.isEmpty())
                result.insert(QLatin1String(key), array);
        };
        result.insert(QStringLiteral("props"), QJsonArray{property(QStringLiteral("state"), assessmentStateNames().at(static_cast<int>(m_loaded.assessment.state)))});
        put("observations", m_observations);
        put("risks", m_risks);
        put("findings", m_findings);
        QJsonObject root{{QStringLiteral("uuid"), oscalId(QStringLiteral("%1/%2").arg(m_id).arg(m_loaded.assessment.revision))}, {QStringLiteral("metadata"), metadata(m_loaded.assessment.name)}, {QStringLiteral("import-ap"), QJsonObject{{QStringLiteral("href"), QString::fromLatin1(QUrl::toPercentEncoding(m_planFile))}}}, {QStringLiteral("results"), QJsonArray{result}}};
        OscalExport written;
        written.results = QJsonDocument(QJsonObject{{QStringLiteral("assessment-results"), root}}).toJson(QJsonDocument::Indented);
        const QJsonObject plan{{QStringLiteral("uuid"), oscalId(m_id + QStringLiteral("/plan"))}, {QStringLiteral("metadata"), metadata(OscalTexts::tr("Plan: %1").arg(m_loaded.assessment.name))}, {QStringLiteral("import-ssp"), QJsonObject{{QStringLiteral("href"), QString(QStringLiteral("#") + oscalId(m_loaded.assessment.subject))}}},
                               {QStringLiteral("reviewed-controls"), QJsonObject{{QStringLiteral("control-selections"), QJsonArray{selection}}}}};
        written.plan = QJsonDocument(QJsonObject{{QStringLiteral("assessment-plan"), plan}}).toJson(QJsonDocument::Indented);
        collectLosses();
        written.losses = m_losses;
        return written;
    }

private:
    static QJsonObject property(const QString &name, const QString &value)
    {
        return {{QStringLiteral("name"), oscalToken(name)}, {QStringLiteral("ns"), QStringLiteral("urn:hallmarker:oscal")}, {QStringLiteral("value"), value.simplified().isEmpty() ? QStringLiteral("-") : value.simplified()}};
    }
    QJsonObject metadata(const QString &title) const
    {
        QJsonArray parties;
        QJsonArray roles;
        QJsonArray responsible;
        const auto role = [&](const char *id, const QString &name, const QStringList &people) {
            QJsonArray ids;
            for (const QString &person : people) {
                const QString uuid = oscalId(QStringLiteral("party/") + person);
                bool isKnown = false;
                for (const QJsonValue &one : std::as_const(parties))
                    isKnown = isKnown || one.toObject().value(QStringLiteral("uuid")) == uuid;
                if (!isKnown)
                    parties.append(QJsonObject{{QStringLiteral("uuid"), uuid}, {QStringLiteral("type"), QStringLiteral("person")}, {QStringLiteral("name"), person}});
                ids.append(uuid);
            }
            if (ids.isEmpty())
                return;
            roles.append(QJsonObject{{QStringLiteral("id"), QLatin1String(id)}, {QStringLiteral("title"), name}});
            responsible.append(QJsonObject{{QStringLiteral("role-id"), QLatin1String(id)}, {QStringLiteral("party-uuids"), ids}});
        };
        const Assessment &assessment = m_loaded.assessment;
        role("author", OscalTexts::tr("Author"), assessment.authors);
        role("assessor", OscalTexts::tr("Assessor"), assessment.assessors);
        role("validator", OscalTexts::tr("Validator"), assessment.validators);
        role("data-protection-officer", OscalTexts::tr("Data protection officer"), assessment.officer.names.isEmpty() ? QStringList() : QStringList(assessment.officer.names));
        QJsonObject metadata{{QStringLiteral("title"), oscalLine(title)}, {QStringLiteral("last-modified"), core::instantText(assessment.updatedMs)}, {QStringLiteral("version"), QString::number(assessment.revision)}, {QStringLiteral("oscal-version"), QStringLiteral("1.1.2")}};
        if (!roles.isEmpty()) {
            metadata.insert(QStringLiteral("roles"), roles);
            metadata.insert(QStringLiteral("parties"), parties);
            metadata.insert(QStringLiteral("responsible-parties"), responsible);
        }
        return metadata;
    }
    QString observation(const QString &key, const QString &title, const QString &description, const QJsonArray &methods, qint64 collectedMs, qint64 expiresMs, const QJsonArray &evidence)
    {
        QJsonObject seen{{QStringLiteral("uuid"), oscalId(m_id + key)}, {QStringLiteral("title"), oscalLine(title)}, {QStringLiteral("description"), oscalLine(description)}, {QStringLiteral("methods"), methods}, {QStringLiteral("collected"), core::instantText(collectedMs)}};
        if (expiresMs > 0)
            seen.insert(QStringLiteral("expires"), core::instantText(expiresMs));
        if (!evidence.isEmpty())
            seen.insert(QStringLiteral("relevant-evidence"), evidence);
        m_observations.append(seen);
        return oscalId(m_id + key);
    }
    /// A cited finding of a check is an observation of its own; other evidence is named.
    QJsonObject evidenceOf(const Citation &citation)
    {
        const auto record = m_workspace.record(citation.id);
        const QString name = record ? record->name : citation.id;
        const bool isValid = CitedEvidence(m_workspace).standing(citation) == EvidenceStanding::Valid;
        if (record && record->kind == QLatin1String("finding") && !m_tests.contains(citation.id)) {
            if (const auto judged = core::FindingRepository(m_workspace).find(citation.id)) {
                const core::Finding &finding = judged->finding;
                m_tests.insert(citation.id, observation(QStringLiteral("/") + citation.id, name, QStringLiteral("%1: %2").arg(finding.checkId, core::verdictName(finding.verdict)), {QStringLiteral("TEST")}, finding.startedMs, finding.validUntilMs, {}));
            }
        }
        QJsonObject entry{{QStringLiteral("description"), oscalLine(citation.note.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, citation.note))}, {QStringLiteral("props"), QJsonArray{property(QStringLiteral("digest"), citation.seen.toString()), property(QStringLiteral("standing"), isValid ? QStringLiteral("valid") : QStringLiteral("not-valid"))}}};
        if (m_tests.contains(citation.id))
            entry.insert(QStringLiteral("href"), QString(QLatin1Char('#') + m_tests.value(citation.id)));
        return entry;
    }
    void answers()
    {
        for (const PlacedQuestion &placed : m_loaded.form->questions()) {
            const Question &question = *placed.question;
            const auto answer = m_loaded.answers.constFind(question.id);
            if (answer == m_loaded.answers.constEnd() || !m_sheet.isVisible(question.id))
                continue;
            QJsonArray evidence;
            for (const Citation &citation : answer->cites)
                evidence.append(evidenceOf(citation));
            QString words = AnswerValue::display(question, *m_loaded.form, answer->value, m_language);
            if (question.type == QuestionType::Reference) {
                QStringList names;
                for (const QJsonValue &id : answer->value.toArray()) {
                    const auto record = m_workspace.record(id.toString());
                    names += record ? record->name : id.toString();
                }
                words = names.join(QStringLiteral(", "));
            }
            if (const QString reason = RichText::plain(answer->reason); !reason.isEmpty())
                words += QString(QLatin1Char(' ') + reason);
            const QJsonArray methods = answer->cites.isEmpty() ? QJsonArray{QStringLiteral("INTERVIEW")} : QJsonArray{QStringLiteral("INTERVIEW"), QStringLiteral("EXAMINE")};
            m_answers.insert(question.id, observation(QStringLiteral("/question/") + question.id, question.text.in(m_language), words, methods, answer->updatedMs, 0, evidence));
        }
    }
    void risks()
    {
        for (const RiskView &risk : RiskView::of(m_loaded, m_sheet)) {
            const TemplateSection *section = m_loaded.form->section(risk.section);
            QStringList controls;
            for (const QString &id : risk.controls) {
                const auto record = m_workspace.record(id);
                controls += record ? record->name : id;
                m_controls += oscalToken(id);
            }
            const RiskBand band = RiskView::bandOf(risk.residual, *m_loaded.form);
            QJsonObject written{{QStringLiteral("uuid"), oscalId(m_id + QStringLiteral("/risk/") + risk.section)}, {QStringLiteral("title"), oscalLine(section->title.in(m_language))}, {QStringLiteral("description"), oscalLine(risk.event)},
                                {QStringLiteral("statement"), oscalLine(controls.isEmpty() ? OscalTexts::tr("No control is named.") : OscalTexts::tr("Controls: %1").arg(controls.join(QStringLiteral(", "))))}, {QStringLiteral("status"), band == RiskBand::Low ? QStringLiteral("closed") : QStringLiteral("open")}};
            QJsonArray properties;
            const auto level = [&properties](const char *name, int value) { properties.append(property(QLatin1String(name), QString::number(value))); };
            if (risk.inherent.isSet()) {
                level("inherent-severity", risk.inherent.severity);
                level("inherent-likelihood", risk.inherent.likelihood);
                properties.append(property(QStringLiteral("inherent-risk"), riskBandName(RiskView::bandOf(risk.inherent, *m_loaded.form))));
            }
            level("severity", risk.current.severity);
            level("likelihood", risk.current.likelihood);
            level("residual-severity", risk.residual.severity);
            level("residual-likelihood", risk.residual.likelihood);
            properties.append(property(QStringLiteral("residual-risk"), riskBandName(band)));
            written.insert(QStringLiteral("props"), properties);
            m_risks.append(written);
            m_riskIds.insert(risk.section, oscalId(m_id + QStringLiteral("/risk/") + risk.section));
        }
        m_controls.removeDuplicates();
    }
    void findings()
    {
        for (const Evaluation &evaluation : m_loaded.evaluations) {
            if (evaluation.verdict == Verdict::Pending)
                continue;
            const TemplateSection *section = evaluation.targetKind() == QLatin1String("section") ? m_loaded.form->section(evaluation.targetId()) : nullptr;
            const Question *question = evaluation.targetKind() == QLatin1String("question") ? m_loaded.form->question(evaluation.targetId()) : nullptr;
            const Control *control = m_loaded.control(evaluation.targetId());
            const QString title = section ? section->title.in(m_language) : question ? question->text.in(m_language) : control ? control->title : evaluation.targetId();
            const bool isStale = m_loaded.staleEvaluations.contains(evaluation.id);
            const bool isSatisfied = evaluation.verdict == Verdict::Acceptable && !isStale;
            QJsonObject status{{QStringLiteral("state"), isSatisfied ? QStringLiteral("satisfied") : QStringLiteral("not-satisfied")}, {QStringLiteral("reason"), isStale ? QStringLiteral("other") : isSatisfied ? QStringLiteral("pass") : QStringLiteral("fail")}};
            const QString said = QStringList{RichText::plain(evaluation.comment), RichText::plain(evaluation.actionPlan)}.join(QLatin1Char(' ')).trimmed();
            QJsonObject finding{{QStringLiteral("uuid"), oscalId(m_id + QStringLiteral("/finding/") + evaluation.target)}, {QStringLiteral("title"), oscalLine(title)}, {QStringLiteral("description"), oscalLine(said.isEmpty() ? verdictNames().at(static_cast<int>(evaluation.verdict)) : said)},
                                {QStringLiteral("target"), QJsonObject{{QStringLiteral("type"), QStringLiteral("objective-id")}, {QStringLiteral("target-id"), oscalToken(evaluation.targetId())}, {QStringLiteral("status"), status}}}};
            QJsonArray related;
            if (question && m_answers.contains(question->id))
                related.append(QJsonObject{{QStringLiteral("observation-uuid"), m_answers.value(question->id)}});
            for (const Question &inside : section ? section->questions : QList<Question>())
                if (m_answers.contains(inside.id))
                    related.append(QJsonObject{{QStringLiteral("observation-uuid"), m_answers.value(inside.id)}});
            if (!related.isEmpty())
                finding.insert(QStringLiteral("related-observations"), related);
            if (section && m_riskIds.contains(section->id))
                finding.insert(QStringLiteral("related-risks"), QJsonArray{QJsonObject{{QStringLiteral("risk-uuid"), m_riskIds.value(section->id)}}});
            m_findings.append(finding);
        }
    }
    void collectLosses()
    {
        m_losses += OscalTexts::tr("Answers are words in OSCAL: formatting, tables and choices have no form of their own.");
        if (m_loaded.assessment.officer.isGiven() || m_loaded.assessment.people.isGiven())
            m_losses += OscalTexts::tr("OSCAL has no place for the opinions of the data protection officer and of the people concerned.");
        if (!m_loaded.assessment.signOff.isEmpty())
            m_losses += OscalTexts::tr("Signatures are not in the file; export the package for them.");
        if (!m_loaded.comments.isEmpty())
            m_losses += OscalTexts::tr("%n comment(s) are left out.", nullptr, int(m_loaded.comments.size()));
        m_losses += OscalTexts::tr("No system security plan is written; the plan names the subject of the assessment instead.");
    }

    core::Workspace &m_workspace;
    const LoadedAssessment &m_loaded;
    const AnswerSheet m_sheet;
    QString m_language;
    QString m_planFile;
    QString m_id;
    QJsonArray m_observations;
    QJsonArray m_risks;
    QJsonArray m_findings;
    QHash<QString, QString> m_answers;
    QHash<QString, QString> m_tests;
    QHash<QString, QString> m_riskIds;
    QStringList m_controls;
    QStringList m_losses;
};

} // namespace

core::Result<OscalExport> OscalExport::of(core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language, const QString &planFile)
{
    const core::DocumentLanguage words(language);
    return OscalWriter(workspace, loaded, language, planFile).write();
}

} // namespace hallmarker::dpia
