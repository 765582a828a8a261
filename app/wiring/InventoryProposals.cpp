#include "app/wiring/InventoryProposals.h"

#include "app/wiring/WorkspaceDossier.h"
#include "app/wiring/WorkspaceLineage.h"
#include "dpia/answers/RichText.h"
#include "dpia/prefill/FindingProposals.h"
#include "inventory/agreements/Agreement.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/models/ModelRepository.h"
#include "inventory/people/PartyRepository.h"
#include "inventory/people/Purpose.h"
#include "inventory/retention/RetentionBook.h"
#include "inventory/systems/System.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::wiring {

namespace {

using core::Result;
using dpia::Citation;
using dpia::Proposal;
using dpia::QuestionType;

struct ProposalTexts {
    Q_DECLARE_TR_FUNCTIONS(ProposalTexts)
};

/// Gathers the proposals of one assessment.
class ProposalMaker {
public:
    ProposalMaker(core::Workspace &workspace, const dpia::LoadedAssessment &loaded) : m_workspace(workspace), m_loaded(loaded) {}

    Result<QList<Proposal>> make()
    {
        HALLMARKER_TRY(addSystem());
        HALLMARKER_TRY(addAssets());
        HALLMARKER_TRY(addDatasets());
        HALLMARKER_TRY(addPurposes());
        HALLMARKER_TRY(addParties());
        HALLMARKER_TRY(addAgreements());
        HALLMARKER_TRY(addRetention());
        HALLMARKER_TRY(addLineage());
        HALLMARKER_ASSIGN(const QList<Proposal> findings, dpia::FindingProposals::about(m_workspace, m_loaded, m_models + m_data));
        return m_proposals + findings;
    }

private:
    Result<Citation> cite(const QString &id) const
    {
        HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(id));
        return Citation{record.id, record.basis, record.name};
    }
    Result<QList<Citation>> cite(const QStringList &ids) const
    {
        QList<Citation> citations;
        for (const QString &id : ids) {
            HALLMARKER_ASSIGN(const Citation one, cite(id));
            if (!citations.contains(one))
                citations.append(one);
        }
        return citations;
    }
    Result<void> add(const QString &topic, QuestionType type, const QJsonValue &value, const QStringList &from, const QString &because)
    {
        const bool isEmpty = type == QuestionType::Text ? dpia::RichText::isEmpty(value.toString()) : value.toArray().isEmpty();
        if (isEmpty)
            return {};
        HALLMARKER_ASSIGN(const QList<Citation> citations, cite(from));
        m_proposals.append({topic, type, value, because, citations, {}});
        return {};
    }
    Result<void> addText(const QString &topic, const QString &plain, const QStringList &from, const QString &because) { return add(topic, QuestionType::Text, dpia::RichText::fromPlain(plain), from, because); }
    Result<void> addList(const QString &topic, QStringList entries, const QStringList &from, const QString &because)
    {
        entries.removeAll(QString());
        entries.removeDuplicates();
        return add(topic, QuestionType::List, QJsonArray::fromStringList(entries), from, because);
    }

    Result<void> addSystem()
    {
        const QString &subject = m_loaded.assessment.subject;
        if (!subject.startsWith(QLatin1String("system_")))
            return {};
        HALLMARKER_ASSIGN(const inventory::System system, inventory::RecordRepository<inventory::System>(m_workspace).find(core::SystemId(subject)));
        m_owner = system.owner.text();
        for (const core::PurposeId &purpose : system.purposes)
            m_purposes += purpose.text();
        for (const core::ModelId &model : system.models) {
            HALLMARKER_ASSIGN(const QList<inventory::ModelVersion> versions, inventory::ModelVersionRepository(m_workspace).versionsOf(model));
            if (!versions.isEmpty())
                m_models += versions.first().head.id.text();
        }
        for (const core::DatasetId &dataset : system.datasets) {
            HALLMARKER_ASSIGN(const QList<inventory::DatasetVersion> versions, inventory::DatasetVersionRepository(m_workspace).versionsOf(dataset));
            if (!versions.isEmpty())
                m_data += versions.first().head.id.text();
        }
        const QString because = ProposalTexts::tr("System %1").arg(system.head.name);
        HALLMARKER_TRY(addText(QStringLiteral("processing.name"), system.head.name, {subject}, because));
        HALLMARKER_TRY(addText(QStringLiteral("processing.description"), system.description, {subject}, because));
        return addText(QStringLiteral("processing.purpose"), system.purpose, {subject}, because);
    }

    /// The versions that the assessment is about come before what the system has as its newest.
    Result<void> addAssets()
    {
        QStringList models;
        QStringList data;
        for (const QString &asset : m_loaded.assessment.assets) {
            if (asset.startsWith(QLatin1String("model-version_")))
                models += asset;
            else if (asset.startsWith(QLatin1String("dataset-version_")))
                data += asset;
        }
        if (!models.isEmpty())
            m_models = models;
        if (!data.isEmpty())
            m_data = data;
        for (const QString &model : std::as_const(m_models)) {
            HALLMARKER_ASSIGN(const inventory::ModelVersion version, inventory::ModelVersionRepository(m_workspace).find(core::ModelVersionId(model)));
            for (const core::DatasetVersionId &training : version.trainingData)
                m_data += training.text();
        }
        m_models.removeDuplicates();
        m_data.removeDuplicates();
        const QStringList from = m_loaded.assessment.subject.isEmpty() ? QStringList() : QStringList(m_loaded.assessment.subject);
        HALLMARKER_TRY(add(QStringLiteral("asset.models"), QuestionType::Reference, QJsonArray::fromStringList(m_models), from, ProposalTexts::tr("Models of the inventory")));
        return add(QStringLiteral("asset.datasets"), QuestionType::Reference, QJsonArray::fromStringList(m_data), from + m_models, ProposalTexts::tr("Datasets of the inventory, and those that the models were trained on"));
    }

    Result<void> addDatasets()
    {
        QStringList special;
        QStringList from;
        for (const QString &id : std::as_const(m_data)) {
            HALLMARKER_ASSIGN(const inventory::DatasetVersion version, inventory::DatasetVersionRepository(m_workspace).find(core::DatasetVersionId(id)));
            HALLMARKER_ASSIGN(const inventory::Dataset dataset, inventory::DatasetRepository(m_workspace).find(version.dataset));
            for (const core::PurposeId &purpose : dataset.purposes)
                if (m_purposes.isEmpty() || m_loaded.assessment.subject.isEmpty())
                    m_purposes += purpose.text();
            if (!version.hasSpecialCategories)
                continue;
            special += ProposalTexts::tr("%1 holds special categories").arg(dataset.head.name);
            from += id;
        }
        return addList(QStringLiteral("processing.special-categories"), special, from, ProposalTexts::tr("Remarks on the datasets"));
    }

    Result<void> addPurposes()
    {
        m_purposes.removeDuplicates();
        QStringList bases;
        QStringList from;
        QStringList sentences;
        for (const QString &id : std::as_const(m_purposes)) {
            HALLMARKER_ASSIGN(const inventory::Purpose purpose, inventory::PurposeRepository(m_workspace).find(core::PurposeId(id)));
            sentences += purpose.text;
            from += id;
            if (!purpose.legalBasis.isEmpty() && !bases.contains(purpose.legalBasis))
                bases += purpose.legalBasis;
        }
        HALLMARKER_TRY(add(QStringLiteral("processing.legal-basis"), QuestionType::Multi, QJsonArray::fromStringList(bases), from, ProposalTexts::tr("Purposes of the inventory")));
        const bool isKnown = std::any_of(m_proposals.begin(), m_proposals.end(), [](const Proposal &proposal) { return proposal.topic == QLatin1String("processing.purpose"); });
        return isKnown ? Result<void>() : addText(QStringLiteral("processing.purpose"), sentences.join(QStringLiteral("\n\n")), from, ProposalTexts::tr("Purposes of the inventory"));
    }

    /// One party that alone has a role is meant; of several nobody knows which.
    Result<void> addParties()
    {
        inventory::PartyRepository parties(m_workspace);
        HALLMARKER_ASSIGN(const QList<inventory::Party> all, parties.list());
        const QList<QPair<QString, QString>> wanted{{QStringLiteral("organisation.controller"), QStringLiteral("controller")}, {QStringLiteral("organisation.dpo"), QStringLiteral("dpo")}, {QStringLiteral("organisation.representative"), QStringLiteral("representative")}};
        for (const auto &[topic, role] : wanted) {
            QList<inventory::Party> found;
            for (const inventory::Party &party : all)
                if (party.roles.contains(role))
                    found.append(party);
            if (found.isEmpty() && role == QLatin1String("controller"))
                for (const inventory::Party &party : all)
                    if (party.head.id.text() == m_owner && !party.isPerson())
                        found.append(party);
            if (found.size() != 1)
                continue;
            // Of people the handle alone: names and contacts are personal fields, which an answer could not erase.
            const inventory::Party &party = found.first();
            QStringList lines{party.head.name};
            if (!party.isPerson())
                lines += party.contact;
            lines.removeAll(QString());
            HALLMARKER_TRY(addText(topic, lines.join(QLatin1Char('\n')), {party.head.id.text()}, ProposalTexts::tr("Party %1").arg(party.head.name)));
        }
        return {};
    }

    Result<void> addAgreements()
    {
        HALLMARKER_ASSIGN(const QList<inventory::Agreement> all, inventory::AgreementRepository(m_workspace).list());
        const qint64 now = m_workspace.clock().nowMs();
        QMap<QString, QStringList> names;
        QMap<QString, QStringList> from;
        for (const inventory::Agreement &agreement : all) {
            const bool isAbout = std::any_of(agreement.assets.begin(), agreement.assets.end(), [this](const QString &asset) { return isOurs(asset); });
            if (!isAbout || (agreement.untilMs > 0 && agreement.untilMs <= now))
                continue;
            const QString topic = agreement.agreementKind == inventory::AgreementKind::DataProcessing ? QStringLiteral("processing.processors")
                : agreement.agreementKind == inventory::AgreementKind::JointControllership             ? QStringLiteral("processing.joint-controllers")
                : agreement.agreementKind == inventory::AgreementKind::DataSharing                     ? QStringLiteral("processing.recipients")
                                                                                                       : QString();
            if (topic.isEmpty() || agreement.vendor.isEmpty())
                continue;
            HALLMARKER_ASSIGN(const core::Record vendor, m_workspace.record(agreement.vendor.text()));
            names[topic] += vendor.name;
            from[topic] += {agreement.head.id.text(), vendor.id};
            if (topic != QLatin1String("processing.processors"))
                continue;
            for (const QString &sub : agreement.subprocessors)
                names[topic] += ProposalTexts::tr("%1, for %2").arg(sub, vendor.name);
        }
        for (auto topic = names.begin(); topic != names.end(); ++topic)
            HALLMARKER_TRY(addList(topic.key(), topic.value(), from.value(topic.key()), ProposalTexts::tr("Agreements")));
        return {};
    }
    bool isOurs(const QString &asset) const
    {
        if (m_models.contains(asset) || m_data.contains(asset) || asset == m_loaded.assessment.subject)
            return true;
        const QStringList versions = m_models + m_data;
        return std::any_of(versions.begin(), versions.end(), [&](const QString &id) {
            const auto record = m_workspace.record(id);
            return record && (record->body.value(QStringLiteral("model")).toString() == asset || record->body.value(QStringLiteral("dataset")).toString() == asset);
        });
    }

    Result<void> addRetention()
    {
        const WorkspaceLineage lineage(m_workspace);
        const inventory::RetentionBook book(m_workspace, lineage);
        QStringList categories;
        QStringList subjects;
        QStringList rules;
        QStringList from;
        QStringList sources;
        HALLMARKER_ASSIGN(const QList<inventory::DueItem> plan, book.plan(m_workspace.clock().nowMs()));
        for (const inventory::DueItem &item : plan) {
            if (!m_data.contains(item.asset) && !m_models.contains(item.asset))
                continue;
            HALLMARKER_ASSIGN(const inventory::RetentionProfile profile, book.profileOf(item.asset));
            if (profile.isPersonal() || !profile.subjects.isEmpty())
                sources += profile.head.id.isEmpty() ? item.asset : profile.head.id.text();
            categories += profile.categories;
            subjects += profile.subjects;
            for (const QString &id : {item.ruleId, item.keepRuleId})
                if (!id.isEmpty() && !rules.contains(id))
                    rules += id;
        }
        QStringList sentences;
        for (const QString &id : std::as_const(rules)) {
            HALLMARKER_ASSIGN(const inventory::RetentionRule rule, inventory::RetentionRuleRepository(m_workspace).find(inventory::RetentionRuleId(id)));
            const QString source = rule.legalSource.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(rule.legalSource);
            sentences += (rule.bound == inventory::RetentionBound::Maximum ? ProposalTexts::tr("%1: at most %2 from %3%4", "name, ISO 8601 duration, event, law") : ProposalTexts::tr("%1: at least %2 from %3%4", "name, ISO 8601 duration, event, law")).arg(rule.head.name, rule.duration.text(), rule.trigger, source);
            from += id;
        }
        HALLMARKER_TRY(addText(QStringLiteral("processing.retention"), sentences.join(QStringLiteral("\n\n")), from, ProposalTexts::tr("Retention rules")));
        sources.removeDuplicates();
        HALLMARKER_TRY(addList(QStringLiteral("processing.subject-categories"), subjects, sources, ProposalTexts::tr("Retention profiles")));
        return addList(QStringLiteral("processing.data-categories"), categories, sources, ProposalTexts::tr("Retention profiles"));
    }

    /// Sources and copies outside of the house, as the lineage has them.
    Result<void> addLineage()
    {
        if (m_models.isEmpty() && m_data.isEmpty())
            return {};
        HALLMARKER_ASSIGN(const core::AssetDossier dossier, dossierOf(m_workspace, m_models + m_data));
        QStringList recipients;
        for (const core::DossierNode &node : dossier.users)
            if (node.kindName == QLatin1String("external-copy"))
                recipients += node.name;
        HALLMARKER_TRY(addList(QStringLiteral("processing.recipients"), recipients, m_data + m_models, ProposalTexts::tr("Copies outside of the house, by the lineage")));
        QStringList steps;
        for (const core::DossierNode &node : dossier.sources)
            steps += ProposalTexts::tr("Taken from %1 (%2)").arg(node.name, node.kind);
        for (const QString &job : dossier.jobs)
            steps += ProposalTexts::tr("Changed by %1").arg(job);
        for (const core::DossierNode &node : dossier.users)
            steps += ProposalTexts::tr("Goes on to %1 (%2)").arg(node.name, node.kind);
        constexpr qsizetype shown = 40;
        if (steps.size() > shown)
            steps = steps.first(shown) + QStringList(ProposalTexts::tr("… and %1 more in the lineage").arg(steps.size() - shown));
        HALLMARKER_TRY(addText(QStringLiteral("processing.operations"), steps.join(QLatin1Char('\n')), m_data + m_models, ProposalTexts::tr("Lineage")));
        QStringList basis;
        for (const core::DossierConsent &consent : dossier.consents)
            basis += ProposalTexts::tr("%1: %2 consent records, %3 valid now; %4").arg(consent.dataset).arg(consent.records).arg(consent.valid).arg(consent.bases.join(QStringLiteral(", ")));
        return addText(QStringLiteral("processing.legal-reasons"), basis.join(QLatin1Char('\n')), m_data, ProposalTexts::tr("Consent records"));
    }

    core::Workspace &m_workspace;
    const dpia::LoadedAssessment &m_loaded;
    QString m_owner;
    QStringList m_purposes;
    QStringList m_models;
    QStringList m_data;
    QList<Proposal> m_proposals;
};

} // namespace

Result<QList<Proposal>> InventoryProposals::proposalsFor(core::Workspace &workspace, const dpia::LoadedAssessment &loaded) const
{
    return ProposalMaker(workspace, loaded).make();
}

} // namespace hallmarker::wiring
