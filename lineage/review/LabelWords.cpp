#include "lineage/review/LabelWords.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct LabelWords {
    Q_DECLARE_TR_FUNCTIONS(LabelWords)
};

} // namespace

QString classificationWord(Classification classification)
{
    switch (classification) {
    case Classification::Public: return LabelWords::tr("public");
    case Classification::Internal: return LabelWords::tr("internal");
    case Classification::Confidential: return LabelWords::tr("confidential");
    case Classification::Special: return LabelWords::tr("special category");
    }
    return {};
}

QString identifiabilityWord(Identifiability identifiability)
{
    switch (identifiability) {
    case Identifiability::None: return LabelWords::tr("no persons");
    case Identifiability::Anonymous: return LabelWords::tr("anonymous");
    case Identifiability::Aggregated: return LabelWords::tr("aggregated");
    case Identifiability::Pseudonymous: return LabelWords::tr("pseudonymous");
    case Identifiability::Identified: return LabelWords::tr("identified");
    }
    return {};
}

QString conflictWord(LabelConflict::Kind kind)
{
    switch (kind) {
    case LabelConflict::Kind::Purpose: return LabelWords::tr("purpose");
    case LabelConflict::Kind::Retention: return LabelWords::tr("retention");
    case LabelConflict::Kind::UnderClassified: return LabelWords::tr("classification");
    case LabelConflict::Kind::Region: return LabelWords::tr("region");
    case LabelConflict::Kind::UnusableJoin: return LabelWords::tr("purposes exclude each other");
    }
    return {};
}

} // namespace hallmarker::lineage
