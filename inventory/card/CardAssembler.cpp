#include "inventory/card/CardAssembler.h"

#include "core/artifact/ModelSignature.h"
#include "core/finding/StaleText.h"
#include "inventory/card/CardRepository.h"
#include "inventory/card/CardText.h"
#include "inventory/datasets/DatasetRepository.h"
#include "inventory/models/ModelRepository.h"
#include "inventory/people/PartyRepository.h"

#include <algorithm>
#include <cmath>

namespace hallmarker::inventory {

using core::ErrorKind;
using core::Result;

namespace {

struct AssemblerTexts {
    Q_DECLARE_TR_FUNCTIONS(AssemblerTexts)
};

QJsonArray fileLines(const ModelVersion &version)
{
    QJsonArray lines;
    for (const VersionFile &file : version.files)
        lines.append(AssemblerTexts::tr("%1: %2, %3 bytes, %4").arg(file.role, version.format).arg(file.sizeBytes).arg(file.digest.toString()));
    return lines;
}

QJsonArray figureLines(const CardView &view, CardArea area)
{
    QJsonArray lines;
    for (const CardEvidence &evidence : view.evidence) {
        for (const core::Figure &figure : evidence.finding().figures) {
            if (evidence.areaOf(figure) != area)
                continue;
            QString line = QStringLiteral("%1: %2 = %3").arg(evidence.title, figureName(figure), figureValueText(figure));
            if (!evidence.isCurrent())
                line += QStringLiteral(" [%1]").arg(standingText(evidence.judged.standing));
            lines.append(line);
        }
    }
    return lines;
}

QJsonArray testLogLines(const CardView &view)
{
    QJsonArray lines;
    for (const CardEvidence &evidence : view.evidence)
        lines.append(AssemblerTexts::tr("%1: %2, %3, %4, on %5, %6, %7")
                         .arg(evidence.finding().id, evidence.title, core::verdictName(evidence.finding().verdict),
                              standingText(evidence.judged.standing), evidence.inputText(), core::instantText(evidence.finding().startedMs),
                              evidence.judged.record.digest.toString()));
    return lines;
}

} // namespace

Result<CardDataset> CardAssembler::dataset(const core::DatasetVersionId &id, bool isTraining) const
{
    CardDataset entry;
    entry.isTraining = isTraining;
    HALLMARKER_ASSIGN(entry.version, DatasetVersionRepository(m_workspace).find(id));
    HALLMARKER_ASSIGN(entry.dataset, DatasetRepository(m_workspace).find(entry.version.dataset));
    const PartyRepository parties(m_workspace);
    const auto name = [&parties](const core::PartyId &party, QString &into) -> Result<void> {
        if (party.isEmpty())
            return {};
        HALLMARKER_ASSIGN(into, parties.displayName(party));
        return {};
    };
    HALLMARKER_TRY(name(entry.dataset.owner, entry.owner));
    HALLMARKER_TRY(name(entry.dataset.steward, entry.steward));
    HALLMARKER_TRY(name(entry.dataset.custodian, entry.custodian));
    return entry;
}

Result<void> CardAssembler::addDatasets(CardView &view) const
{
    QStringList seen;
    for (const core::DatasetVersionId &id : view.version.trainingData) {
        HALLMARKER_ASSIGN(const CardDataset entry, dataset(id, true));
        view.datasets.append(entry);
        seen.append(id.text());
    }
    for (const CardEvidence &evidence : std::as_const(view.evidence)) {
        for (const core::FindingInput &input : evidence.finding().inputs) {
            if (input.recordKind != QLatin1String(DatasetVersion::kind) || seen.contains(input.recordId) || evidence.isOnData)
                continue;
            HALLMARKER_ASSIGN(const CardDataset entry, dataset(core::DatasetVersionId(input.recordId), false));
            view.datasets.append(entry);
            seen.append(input.recordId);
        }
    }
    return {};
}

Result<void> CardAssembler::addEvidence(CardView &view) const
{
    QStringList subjects{view.version.head.id.text()};
    for (const core::DatasetVersionId &data : view.version.trainingData)
        subjects.append(data.text());
    const core::FindingRepository findings(m_workspace);
    QStringList seen;
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        core::FindingFilter filter;
        filter.subjectId = subjects.at(i);
        filter.newestOnly = true;
        HALLMARKER_ASSIGN(QList<core::JudgedFinding> judged, findings.list(filter));
        std::sort(judged.begin(), judged.end(), [](const core::JudgedFinding &a, const core::JudgedFinding &b) {
            return std::tie(a.finding.checkId, a.record.id) < std::tie(b.finding.checkId, b.record.id);
        });
        for (const core::JudgedFinding &finding : std::as_const(judged)) {
            if (seen.contains(finding.record.id))
                continue;
            seen.append(finding.record.id);
            CardEvidence evidence{finding, m_checkTitles.value(finding.finding.checkId, finding.finding.checkId)};
            evidence.isCited = view.card.cites.contains(CardCitation{finding.record.id, finding.record.digest});
            evidence.isOnData = i > 0;
            view.evidence.append(evidence);
        }
    }
    return {};
}

Result<QJsonValue> CardAssembler::partyNames(const QJsonValue &value) const
{
    const PartyRepository parties(m_workspace);
    QJsonArray names;
    for (const QJsonValue &entry : value.toArray()) {
        if (!entry.toString().startsWith(QLatin1String("party_"))) {
            names.append(entry);
            continue;
        }
        HALLMARKER_ASSIGN(const QString name, parties.displayName(core::PartyId(entry.toString())));
        names.append(name);
    }
    return QJsonValue(names);
}

QJsonValue CardAssembler::derived(const CardView &view, const QString &key) const
{
    const auto signature = core::ModelSignature::fromJson(view.version.signature);
    if (key == QLatin1String("name"))
        return view.model.head.name;
    if (key == QLatin1String("version"))
        return view.version.version.isEmpty() ? view.version.digest.shortText() : view.version.version;
    if (key == QLatin1String("files"))
        return fileLines(view.version);
    if (key == QLatin1String("licence"))
        return view.version.licence;
    if (key == QLatin1String("description"))
        return view.model.description;
    if (key == QLatin1String("task"))
        return view.version.task.isEmpty() ? view.model.task : view.version.task;
    if (key == QLatin1String("inputs") && signature && !signature->inputText().isEmpty())
        return QJsonArray{signature->inputText()};
    if (key == QLatin1String("outputs") && signature && !signature->outputText().isEmpty())
        return QJsonArray{signature->outputText()};
    if (key == QLatin1String("baseModel") && view.baseModel)
        return QJsonArray{QString(view.baseModel->head.name + QStringLiteral(", ") + view.baseModel->digest.toString())};
    if (key == QLatin1String("performance"))
        return figureLines(view, CardArea::Performance);
    if (key == QLatin1String("robustness"))
        return figureLines(view, CardArea::Robustness);
    if (key == QLatin1String("dataChecks"))
        return figureLines(view, CardArea::Data);
    if (key == QLatin1String("testLogs"))
        return testLogLines(view);
    QJsonArray lines;
    for (const CardDataset &data : view.datasets) {
        const QString name = data.version.head.name;
        if (key == (data.isTraining ? QLatin1String("trainingData") : QLatin1String("evaluationData")))
            lines.append(data.line());
        else if (key == QLatin1String("classification") && data.isTraining)
            lines.append(QStringLiteral("%1: %2").arg(name, classificationNames().at(int(data.version.classification))));
        else if (key == QLatin1String("sensitiveData") && data.isTraining && data.version.hasPersonalData)
            lines.append((data.version.hasSpecialCategories ? AssemblerTexts::tr("%1: personal data with special categories (GDPR Art. 9), %2")
                                                            : AssemblerTexts::tr("%1: personal data, %2"))
                             .arg(name, identifiabilityNames().at(int(data.version.identifiability))));
    }
    return lines;
}

Result<void> CardAssembler::fillFields(CardView &view) const
{
    for (const CardFieldSpec &spec : cardFields()) {
        CardFieldValue value{&spec, view.card.fields.value(spec.keyText()), false};
        if (value.isEmpty()) {
            value.value = derived(view, spec.keyText());
            value.isDerived = !value.isEmpty();
        } else if (spec.kind == CardFieldKind::Parties) {
            HALLMARKER_ASSIGN(value.value, partyNames(value.value));
        }
        view.fields.append(value);
        if (spec.isRequired && value.isEmpty())
            view.gaps.append({&spec, spec.isEditable() ? AssemblerTexts::tr("Nobody has written this yet.")
                                     : spec.filler == CardFiller::Lineage
                                         ? AssemblerTexts::tr("The model version names no training data. Add it to the version.")
                                         : AssemblerTexts::tr("There is no finding for this yet. Run a check on the model version.")});
    }
    return {};
}

void CardAssembler::addWarnings(CardView &view) const
{
    if (!view.version.isAsRegistered())
        view.warnings.append(view.version.observed.isMissing()
                                 ? AssemblerTexts::tr("The file of %1 is missing. The figures cannot be repeated until it is back.").arg(view.version.head.name)
                                 : AssemblerTexts::tr("The file of %1 is not the one that was registered. The card describes %2; the file now is %3.")
                                       .arg(view.version.head.name, view.version.digest.toString(), view.version.observed.digest.toString()));
    for (const CardEvidence &evidence : std::as_const(view.evidence)) {
        const core::Finding &finding = evidence.finding();
        if (!evidence.isCurrent())
            view.warnings.append(evidence.judged.causes.isEmpty()
                                     ? AssemblerTexts::tr("The finding %1 (%2) is %3. Run the check again.").arg(finding.id, evidence.title, standingText(evidence.judged.standing))
                                     : AssemblerTexts::tr("The finding %1 (%2) is %3: %4. Run the check again.")
                                           .arg(finding.id, evidence.title, standingText(evidence.judged.standing), core::staleText(evidence.judged)));
        if (finding.verdict == core::Verdict::Fail || finding.verdict == core::Verdict::Error)
            view.warnings.append(AssemblerTexts::tr("The finding %1 (%2) has the verdict \"%3\": %4")
                                     .arg(finding.id, evidence.title, core::verdictName(finding.verdict), finding.reason));
        if (!evidence.isCited)
            view.warnings.append(AssemblerTexts::tr("The finding %1 (%2) came after the card was last saved with its findings. Read it and cite it.")
                                     .arg(finding.id, evidence.title));
    }
    if (!view.staleness.isEmpty())
        view.warnings.append(AssemblerTexts::tr("%n thing(s) this card rests on changed after it was saved.", nullptr, int(view.staleness.size())));
}

Result<CardView> CardAssembler::assemble(const core::CardId &id) const
{
    CardView view;
    HALLMARKER_ASSIGN(view.record, m_workspace.record(id.text()));
    HALLMARKER_ASSIGN(view.card, CardRepository::fromRecord(view.record));
    const ModelVersionRepository versions(m_workspace);
    HALLMARKER_ASSIGN(view.version, versions.find(view.card.modelVersion));
    HALLMARKER_ASSIGN(view.model, ModelRepository(m_workspace).find(view.version.model));
    if (!view.version.baseModel.isEmpty()) {
        HALLMARKER_ASSIGN(const ModelVersion base, versions.find(view.version.baseModel));
        view.baseModel = base;
    }
    HALLMARKER_ASSIGN(view.predecessor, versions.predecessor(view.version));
    HALLMARKER_TRY(addEvidence(view));
    HALLMARKER_TRY(addDatasets(view));
    HALLMARKER_TRY(fillFields(view));
    HALLMARKER_ASSIGN(view.staleness, m_workspace.staleness(id.text()));
    addWarnings(view);
    view.assembledMs = m_workspace.clock().nowMs();
    return view;
}

} // namespace hallmarker::inventory
