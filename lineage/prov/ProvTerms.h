#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

namespace hallmarker::lineage {

/// The namespace of our own attributes in PROV documents.
inline constexpr QLatin1String provOwnNamespace{"urn:hallmarker:lineage:"};

/// A relation of PROV-DM: its key in PROV-JSON and the attributes that name what it connects.
struct ProvRelation {
    QLatin1String name;
    QLatin1String first;
    QLatin1String second;
};

/// All fifteen, in the order of PROV-DM.
inline const QList<ProvRelation> &provRelations()
{
    static const QList<ProvRelation> list = {
        {QLatin1String("wasGeneratedBy"), QLatin1String("prov:entity"), QLatin1String("prov:activity")},
        {QLatin1String("used"), QLatin1String("prov:activity"), QLatin1String("prov:entity")},
        {QLatin1String("wasInformedBy"), QLatin1String("prov:informed"), QLatin1String("prov:informant")},
        {QLatin1String("wasStartedBy"), QLatin1String("prov:activity"), QLatin1String("prov:trigger")},
        {QLatin1String("wasEndedBy"), QLatin1String("prov:activity"), QLatin1String("prov:trigger")},
        {QLatin1String("wasInvalidatedBy"), QLatin1String("prov:entity"), QLatin1String("prov:activity")},
        {QLatin1String("wasDerivedFrom"), QLatin1String("prov:generatedEntity"), QLatin1String("prov:usedEntity")},
        {QLatin1String("wasAttributedTo"), QLatin1String("prov:entity"), QLatin1String("prov:agent")},
        {QLatin1String("wasAssociatedWith"), QLatin1String("prov:activity"), QLatin1String("prov:agent")},
        {QLatin1String("actedOnBehalfOf"), QLatin1String("prov:delegate"), QLatin1String("prov:responsible")},
        {QLatin1String("wasInfluencedBy"), QLatin1String("prov:influencee"), QLatin1String("prov:influencer")},
        {QLatin1String("specializationOf"), QLatin1String("prov:specificEntity"), QLatin1String("prov:generalEntity")},
        {QLatin1String("alternateOf"), QLatin1String("prov:alternate1"), QLatin1String("prov:alternate2")},
        {QLatin1String("hadMember"), QLatin1String("prov:collection"), QLatin1String("prov:entity")},
        {QLatin1String("mentionOf"), QLatin1String("prov:specificEntity"), QLatin1String("prov:generalEntity")},
    };
    return list;
}

} // namespace hallmarker::lineage
