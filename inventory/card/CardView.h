#pragma once

#include "core/finding/FindingRepository.h"
#include "core/finding/UnseenEvidence.h"
#include "core/lineage/AssetDossier.h"
#include "core/report/Report.h"
#include "inventory/card/ModelCard.h"
#include "inventory/datasets/Dataset.h"
#include "inventory/datasets/DatasetVersion.h"
#include "inventory/models/Model.h"
#include "inventory/models/ModelVersion.h"

#include <optional>

namespace hallmarker::inventory {

/// A field with what stands in it.
struct CardFieldValue {
    const CardFieldSpec *spec = nullptr;
    QJsonValue value;        ///< parties already by name
    bool isDerived = false;  ///< drawn from records or findings, not written by a person

    bool isEmpty() const { return isCardValueEmpty(value); }
    /// One line for each entry; paragraphs of long text stay in one.
    QStringList lines() const;
    QString text() const { return lines().join(QLatin1Char('\n')); }
};

/// A dataset version that stands in the card.
struct CardDataset {
    bool isTraining = false;        ///< else: figures were measured on it
    DatasetVersion version;
    Dataset dataset;
    QString owner;                  ///< names of parties
    QString steward;
    QString custodian;
    QString line() const;
};

enum class CardArea { Performance, Robustness, Data };

/// A finding that the card shows: the newest of its check and inputs.
struct CardEvidence {
    core::JudgedFinding judged;
    QString title;                  ///< of the check
    bool isCited = false;           ///< the card was saved with exactly this finding
    bool isOnData = false;          ///< about training data, not about the model
    bool isAsLastSeen = false;      ///< it rests on something that nobody could look at

    const core::Finding &finding() const { return judged.finding; }
    bool isCurrent() const { return judged.standing == core::FindingStanding::Current; }
    CardArea areaOf(const core::Figure &figure) const;
    /// The key where it is a plain quality of the model, else with the check in front: accuracy under attack must not be
    /// read as accuracy.
    QString metricType(const core::Figure &figure) const;
    /// "adult@12ab..., digits@77cc..."
    QString inputText() const;
};

struct CardGap {
    const CardFieldSpec *spec = nullptr;
    QString reason;                 ///< translated: what to do
};

/// A card as it stands now: what people wrote, what records say, what findings measured.
struct CardView {
    core::Record record;            ///< of the card
    ModelCard card;
    Model model;
    ModelVersion version;
    std::optional<ModelVersion> baseModel;
    std::optional<ModelVersion> predecessor;
    QList<CardFieldValue> fields;   ///< all of cardFields(), in that order
    QList<CardDataset> datasets;
    QList<CardEvidence> evidence;   ///< model first, then data; by check id, then id
    QList<CardGap> gaps;
    std::optional<core::AssetDossier> lineage; ///< of the version and its training data; none: nobody asked for it
    std::vector<core::ReportBlock> sections;   ///< what other rooms say of the version, its model and its training data, for documents
    QList<core::StaleCause> staleness;
    QStringList warnings;           ///< translated: stale or expired figures, findings that are not cited, changed files
    QList<core::UnseenEvidence> unseen; ///< what the card rests on and nobody could look at
    qint64 assembledMs = 0;

    const CardFieldValue &field(const char *key) const;
    /// The warnings, and before them what nobody could look at.
    QStringList notices() const;
    bool has(const char *key) const { return !field(key).isEmpty(); }
    QString title() const { return version.version.isEmpty() ? model.head.name : QString(model.head.name + QLatin1Char(' ') + version.version); }
};

} // namespace hallmarker::inventory
