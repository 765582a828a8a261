#include "inventory/card/CardRepository.h"

#include "core/finding/FindingRepository.h"
#include "inventory/models/ModelRepository.h"

#include <algorithm>

namespace hallmarker::inventory {

using core::Dependency;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct CardRepositoryTexts {
    Q_DECLARE_TR_FUNCTIONS(CardRepositoryTexts)
};

} // namespace

Result<std::optional<ModelCard>> CardRepository::ofVersion(const core::ModelVersionId &version) const
{
    HALLMARKER_ASSIGN(const QList<ModelCard> cards, list(QStringLiteral("modelVersion"), version.text()));
    return cards.isEmpty() ? std::optional<ModelCard>() : std::optional<ModelCard>(cards.first());
}

Result<QList<CardCitation>> CardRepository::presentFindings(const core::ModelVersionId &version) const
{
    HALLMARKER_ASSIGN(const ModelVersion model, ModelVersionRepository(m_workspace).find(version));
    QStringList subjects{version.text()};
    for (const core::DatasetVersionId &data : model.trainingData)
        subjects.append(data.text());
    const core::FindingRepository findings(m_workspace);
    QList<CardCitation> cites;
    for (const QString &subject : std::as_const(subjects)) {
        core::FindingFilter filter;
        filter.subjectId = subject;
        filter.newestOnly = true;
        HALLMARKER_ASSIGN(const QList<core::JudgedFinding> judged, findings.list(filter));
        for (const core::JudgedFinding &finding : judged) {
            const CardCitation citation{finding.record.id, finding.record.digest};
            if (!cites.contains(citation))
                cites.append(citation);
        }
    }
    std::sort(cites.begin(), cites.end(), [](const CardCitation &a, const CardCitation &b) { return a.findingId < b.findingId; });
    return cites;
}

Result<ModelCard> CardRepository::store(const ModelCard &card)
{
    ModelCard saved;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("card.save"), [&](core::WriteTransaction &transaction) -> Result<void> {
        HALLMARKER_ASSIGN(saved, save(transaction, card));
        HALLMARKER_ASSIGN(const core::Record model, transaction.record(card.modelVersion.text()));
        QList<Dependency> dependencies{
            {model.id, core::Digest::fromText(model.body.value(QStringLiteral("digest")).toString()), QStringLiteral("model")}};
        for (const CardCitation &citation : card.cites)
            dependencies.append({citation.findingId, citation.digest, QStringLiteral("finding")});
        HALLMARKER_TRY(transaction.setDependencies(saved.head.id.text(), dependencies));
        return {};
    }));
    return saved;
}

Result<ModelCard> CardRepository::create(const core::ModelVersionId &version)
{
    HALLMARKER_ASSIGN(const ModelVersion model, ModelVersionRepository(m_workspace).find(version));
    HALLMARKER_ASSIGN(const auto known, ofVersion(version));
    if (known)
        return Error(ErrorKind::Conflict, CardRepositoryTexts::tr("%1 has a card already. Edit that one.").arg(model.head.name), {},
                     {.file = known->head.id.text()});
    ModelCard card;
    card.head.name = QString(QStringLiteral("card · ") + model.head.name);
    card.modelVersion = version;
    HALLMARKER_ASSIGN(card.cites, presentFindings(version));
    return store(card);
}

Result<ModelCard> CardRepository::set(const core::CardId &id, const QString &field, const QJsonValue &value, qint64 expectedRevision)
{
    return setAll(id, QJsonObject{{field, value}}, expectedRevision);
}

Result<ModelCard> CardRepository::setAll(const core::CardId &id, const QJsonObject &values, qint64 expectedRevision)
{
    HALLMARKER_ASSIGN(ModelCard card, find(id));
    for (auto it = values.begin(); it != values.end(); ++it) {
        const CardFieldSpec *spec = cardField(it.key());
        if (!spec) {
            QStringList keys;
            for (const CardFieldSpec &each : cardFields()) {
                if (each.isEditable())
                    keys.append(each.keyText());
            }
            return Error(ErrorKind::Usage,
                         CardRepositoryTexts::tr("A card has no field \"%1\". Fields: %2.").arg(it.key(), keys.join(QStringLiteral(", "))));
        }
        if (!spec->isEditable())
            return Error(ErrorKind::Usage,
                         CardRepositoryTexts::tr("The field \"%1\" cannot be written: it is drawn from records and findings.").arg(spec->labelText()));
        HALLMARKER_TRY(validateCardValue(*spec, it.value()));
        if (isCardValueEmpty(it.value()))
            card.fields.remove(it.key());
        else
            card.fields.insert(it.key(), it.value());
    }
    card.head.revision = expectedRevision;
    return store(card);
}

Result<ModelCard> CardRepository::cite(const core::CardId &id, qint64 expectedRevision)
{
    HALLMARKER_ASSIGN(ModelCard card, find(id));
    card.head.revision = expectedRevision;
    HALLMARKER_ASSIGN(card.cites, presentFindings(card.modelVersion));
    return store(card);
}

} // namespace hallmarker::inventory
