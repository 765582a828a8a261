#include "dpia/exchange/dpv/DpvExport.h"

#include "core/report/DocumentLanguage.h"
#include "dpia/answers/RichText.h"
#include "dpia/risk/RiskView.h"
#include "dpia/workflow/AssessmentWorkflow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace hallmarker::dpia {

namespace {

struct DpvTexts {
    Q_DECLARE_TR_FUNCTIONS(DpvTexts)
};

QString dpvIri(const QString &id)
{
    return QString(QStringLiteral("urn:hallmarker:") + QString::fromLatin1(QUrl::toPercentEncoding(id)));
}

QJsonObject dpvNamed(const QString &iri)
{
    return {{QStringLiteral("@id"), iri}};
}

class DpvWriter {
public:
    DpvWriter(core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language, bool isApprovedStill) : m_workspace(workspace), m_loaded(loaded), m_sheet(loaded.sheet()), m_language(language), m_isApprovedStill(isApprovedStill) {}

    DpvExport write()
    {
        const Assessment &assessment = m_loaded.assessment;
        const QString processing = dpvIri(assessment.subject.isEmpty() ? QString(assessment.id + QStringLiteral("/processing")) : assessment.subject);
        QJsonObject process{{QStringLiteral("@id"), processing}, {QStringLiteral("@type"), QStringLiteral("dpv:Process")}};
        const auto subject = assessment.subject.isEmpty() ? core::Result<core::Record>(core::Error()) : m_workspace.record(assessment.subject);
        process.insert(QStringLiteral("dct:title"), text(subject ? subject->name : assessment.name));
        addFacts(process);
        process.insert(QStringLiteral("dpv:hasAssessment"), dpvNamed(dpvIri(assessment.id)));
        const bool isScreening = m_loaded.form->templateKind == TemplateKind::Screening;
        QJsonObject judged{{QStringLiteral("@id"), dpvIri(assessment.id)},
                           {QStringLiteral("@type"), m_loaded.form->templateKind == TemplateKind::Dpia || isScreening ? QStringLiteral("eu-gdpr:DPIA") : m_loaded.form->templateKind == TemplateKind::Fria ? QStringLiteral("dpv:FRIA") : QStringLiteral("dpv:Assessment")},
                           {QStringLiteral("dct:title"), text(assessment.name)},
                           {QStringLiteral("dct:created"), date(assessment.createdMs)},
                           {QStringLiteral("dct:modified"), date(assessment.updatedMs)},
                           {QStringLiteral("dct:identifier"), assessment.id}};
        QJsonArray authors;
        for (const QString &author : assessment.authors)
            authors.append(author);
        if (!authors.isEmpty())
            judged.insert(QStringLiteral("dct:creator"), authors);
        QJsonArray statuses;
        for (const QString &status : statusNames())
            statuses.append(dpvNamed(QString(QStringLiteral("eu-gdpr:") + status)));
        if (!statuses.isEmpty())
            judged.insert(QStringLiteral("dpv:hasStatus"), statuses);
        addRisks(judged);
        QJsonObject context{{QStringLiteral("dpv"), QStringLiteral("https://w3id.org/dpv#")}, {QStringLiteral("eu-gdpr"), QStringLiteral("https://w3id.org/dpv/legal/eu/gdpr#")}, {QStringLiteral("risk"), QStringLiteral("https://w3id.org/dpv/risk#")}, {QStringLiteral("dct"), QStringLiteral("http://purl.org/dc/terms/")}, {QStringLiteral("xsd"), QStringLiteral("http://www.w3.org/2001/XMLSchema#")}};
        const QJsonObject conformance{{QStringLiteral("@id"), QStringLiteral("")}, {QStringLiteral("dct:conformsTo"), dpvNamed(QStringLiteral("https://w3id.org/dpv/2.0"))}};
        collectLosses();
        return {QJsonDocument(QJsonObject{{QStringLiteral("@context"), context}, {QStringLiteral("@graph"), QJsonArray{conformance, process, judged}}}).toJson(QJsonDocument::Indented), m_losses};
    }

private:
    QJsonObject text(const QString &words) const { return {{QStringLiteral("@value"), words}, {QStringLiteral("@language"), m_language.section(QLatin1Char('-'), 0, 0)}}; }
    static QJsonObject date(qint64 ms) { return {{QStringLiteral("@value"), core::instantText(ms)}, {QStringLiteral("@type"), QStringLiteral("xsd:dateTime")}}; }
    QJsonObject described(const QString &type, const QString &words) const { return {{QStringLiteral("@type"), type}, {QStringLiteral("dct:description"), text(words)}}; }

    void addFacts(QJsonObject &process)
    {
        struct FactTerm {
            const char *fact;
            const char *property;
            const char *type;
        };
        static constexpr FactTerm terms[] = {{"processing.purpose", "dpv:hasPurpose", "dpv:Purpose"},         {"processing.data-categories", "dpv:hasPersonalData", "dpv:PersonalData"},
                                         {"processing.special-categories", "dpv:hasPersonalData", "dpv:SpecialCategoryPersonalData"}, {"processing.subject-categories", "dpv:hasDataSubject", "dpv:DataSubject"},
                                         {"processing.recipients", "dpv:hasRecipient", "dpv:Recipient"},      {"processing.processors", "dpv:hasDataProcessor", "dpv:DataProcessor"},
                                         {"processing.joint-controllers", "dpv:hasJointDataControllers", "dpv:JointDataControllers"}, {"organisation.controller", "dpv:hasDataController", "dpv:DataController"},
                                         {"organisation.dpo", "dpv:hasDataProtectionOfficer", "dpv:DataProtectionOfficer"}, {"organisation.representative", "dpv:hasRepresentative", "dpv:Representative"},
                                         {"processing.retention", "dpv:hasStorageCondition", "dpv:StorageDuration"}, {"processing.security", "dpv:hasTechnicalOrganisationalMeasure", "dpv:TechnicalOrganisationalMeasure"},
                                         {"processing.human-oversight", "dpv:hasHumanInvolvement", "dpv:HumanInvolvement"}, {"processing.operations", "dpv:hasProcessing", "dpv:Processing"}};
        for (const PlacedQuestion &placed : m_loaded.form->questions()) {
            const Question &question = *placed.question;
            const auto answer = m_loaded.answers.constFind(question.id);
            if (answer == m_loaded.answers.constEnd() || !m_sheet.isVisible(question.id))
                continue;
            const FactTerm *term = nullptr;
            for (const FactTerm &one : terms)
                if (question.fact == QLatin1String(one.fact))
                    term = &one;
            if (term)
                add(process, QLatin1String(term->property), QLatin1String(term->type), answer->value);
            else if (question.fact == QLatin1String("processing.legal-basis"))
                addBases(process, answer->value.toArray());
            else if (question.fact == QLatin1String("processing.description"))
                process.insert(QStringLiteral("dct:description"), text(RichText::plain(answer->value.toString())));
            else
                ++m_leftOut;
        }
    }
    void add(QJsonObject &process, const QString &property, const QString &type, const QJsonValue &value) const
    {
        QJsonArray entries = process.value(property).toArray();
        if (value.isString() && !RichText::isEmpty(value.toString()))
            entries.append(described(type, RichText::plain(value.toString())));
        for (const QJsonValue &entry : value.toArray())
            entries.append(described(type, entry.toString()));
        if (!entries.isEmpty())
            process.insert(property, entries);
    }
    static void addBases(QJsonObject &process, const QJsonArray &keys)
    {
        static const QStringList names{QStringLiteral("consent"), QStringLiteral("contract"), QStringLiteral("legal-obligation"), QStringLiteral("vital-interests"), QStringLiteral("public-task"), QStringLiteral("legitimate-interests")};
        QJsonArray bases;
        for (const QJsonValue &key : keys)
            if (const qsizetype letter = names.indexOf(key.toString()); letter >= 0)
                bases.append(dpvNamed(QStringLiteral("eu-gdpr:A6-1-%1").arg(QChar(ushort('a' + letter)))));
        if (!bases.isEmpty())
            process.insert(QStringLiteral("dpv:hasLegalBasis"), bases);
    }
    /// High where one is high; else nothing can be said of all of them while one is not estimated.
    static RiskBand worst(const QList<RiskBand> &bands)
    {
        RiskBand found = RiskBand::Unknown;
        for (const RiskBand band : bands)
            found = qMax(found, band);
        return found != RiskBand::High && bands.contains(RiskBand::Unknown) ? RiskBand::Unknown : found;
    }
    QStringList statusNames() const
    {
        QStringList names;
        if (m_loaded.form->templateKind == TemplateKind::Screening) {
            const Outcome *outcome = m_sheet.outcome();
            if (outcome && (outcome->key == QLatin1String("required") || outcome->key == QLatin1String("expected")))
                names += QStringLiteral("DPIARequired");
            else if (outcome && (outcome->key == QLatin1String("exempt") || outcome->key == QLatin1String("not-needed")))
                names += QStringLiteral("DPIANotRequired");
            return names;
        }
        if (m_loaded.form->templateKind != TemplateKind::Dpia)
            return names;
        QList<RiskBand> currents;
        QList<RiskBand> residuals;
        for (const RiskView &risk : RiskView::of(m_loaded, m_sheet)) {
            currents += RiskView::bandOf(risk.current, *m_loaded.form);
            residuals += RiskView::bandOf(risk.residual, *m_loaded.form);
        }
        const RiskBand current = worst(currents);
        const RiskBand residual = worst(residuals);
        if (current == RiskBand::High)
            names += QStringLiteral("DPIAIndicatesHighRisk");
        else if (current != RiskBand::Unknown)
            names += QStringLiteral("DPIAIndicatesLowRisk");
        const Assessment &assessment = m_loaded.assessment;
        if (assessment.state == AssessmentState::Referred)
            names += QStringLiteral("DPIAOutcomeDPAConsultation");
        if (residual == RiskBand::High)
            names += QStringLiteral("DPIAOutcomeHighResidualRisk");
        else if (m_isApprovedStill && residual != RiskBand::Unknown)
            names += residual < current ? QStringLiteral("DPIAOutcomeRisksMitigated") : QStringLiteral("DPIAOutcomeRisksAcceptable");
        if (m_isApprovedStill)
            names += QStringLiteral("DPIARecommendsProcessingContinue");
        if (assessment.state == AssessmentState::Rejected)
            names += QStringLiteral("DPIARecommendsProcessingNotContinue");
        return names;
    }
    void addRisks(QJsonObject &judged)
    {
        QJsonArray risks;
        for (const RiskView &risk : RiskView::of(m_loaded, m_sheet)) {
            QJsonObject one = described(QStringLiteral("dpv:Risk"), m_loaded.form->section(risk.section)->title.in(m_language));
            one.insert(QStringLiteral("dpv:hasSeverity"), risk.current.severity);
            one.insert(QStringLiteral("dpv:hasLikelihood"), risk.current.likelihood);
            if (risk.inherent.isSet()) // the level with controls is what is left of the one without
                one.insert(QStringLiteral("dpv:isResidualRiskOf"), QJsonObject{{QStringLiteral("@type"), QStringLiteral("dpv:Risk")}, {QStringLiteral("dpv:hasSeverity"), risk.inherent.severity}, {QStringLiteral("dpv:hasLikelihood"), risk.inherent.likelihood}});
            QJsonArray measures;
            for (const QString &id : risk.controls) {
                const auto record = m_workspace.record(id);
                measures.append(described(QStringLiteral("dpv:RiskMitigationMeasure"), record ? record->name : id));
            }
            if (!measures.isEmpty())
                one.insert(QStringLiteral("dpv:isMitigatedByMeasure"), measures);
            one.insert(QStringLiteral("dpv:hasResidualRisk"), QJsonObject{{QStringLiteral("@type"), QStringLiteral("dpv:Risk")}, {QStringLiteral("dpv:hasSeverity"), risk.residual.severity}, {QStringLiteral("dpv:hasLikelihood"), risk.residual.likelihood}});
            risks.append(one);
        }
        if (!risks.isEmpty())
            judged.insert(QStringLiteral("dpv:hasRisk"), risks);
    }
    void collectLosses()
    {
        if (m_leftOut > 0)
            m_losses += DpvTexts::tr("The vocabulary has no words for %n answer(s); they are left out.", nullptr, m_leftOut);
        m_losses += DpvTexts::tr("Purposes, data and recipients are given in words, not as concepts of the vocabulary: nobody has said which ones they are.");
        if (!m_loaded.evaluations.isEmpty() || m_loaded.assessment.officer.isGiven())
            m_losses += DpvTexts::tr("Evaluations, opinions, evidence and signatures have no place in the file.");
    }

    core::Workspace &m_workspace;
    const LoadedAssessment &m_loaded;
    const AnswerSheet m_sheet;
    QString m_language;
    bool m_isApprovedStill;
    int m_leftOut = 0;
    QStringList m_losses;
};

} // namespace

core::Result<DpvExport> DpvExport::of(core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language)
{
    const core::DocumentLanguage words(language);
    // An approval that something cited has left behind recommends nothing any more.
    HALLMARKER_ASSIGN(const bool isStale, AssessmentWorkflow(workspace).isStale(loaded.assessment));
    return DpvWriter(workspace, loaded, language, loaded.assessment.isApproved() && !isStale).write();
}

} // namespace hallmarker::dpia
