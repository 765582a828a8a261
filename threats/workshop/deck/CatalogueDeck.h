#pragma once

#include "threats/model/ThreatModel.h"
#include "threats/rules/RuleSet.h"
#include "threats/workshop/deck/Deck.h"

namespace hallmarker::threats {

/// Which cards a room wants from the catalogue.
struct CatalogueDeckOrder {
    QStringList elements;   ///< keys of the elements under discussion; empty: all of the model
    QStringList categories; ///< columns of the coverage map, to put each card into one
};

/// The threat catalogue as a deck for one model. Rank 0: a rule applies on an element; rank 1: nobody has said enough to tell;
/// rank 2: the rule stands on a kind of the elements and applies on none of them, which the room may doubt. The worst first
/// where a deck cannot hold all. The same model and catalogue give the same deck. Without a model (null): the whole catalogue.
core::Result<Deck> catalogueDeck(const std::shared_ptr<const RuleSet> &rules, const ThreatModel *model, const CatalogueDeckOrder &order = {});

/// The category of the coverage map that a threat of the catalogue belongs to: of attacks on machine learning first, then
/// STRIDE, then LINDDUN; empty when none of them is a column.
QString workshopCategoryOf(const CatalogueThreat &threat, const QStringList &categories);

} // namespace hallmarker::threats
