#pragma once

#include "inventory/consent/AccessException.h"
#include "inventory/consent/AccessRequest.h"
#include "inventory/consent/ConsentIndex.h"
#include "inventory/consent/FieldCatalogue.h"
#include "inventory/consent/PurposeTaxonomy.h"

#include <QSet>

namespace hallmarker::inventory {

/// What requests are judged against.
struct AccessGround {
    PurposeTaxonomy taxonomy;
    QList<ConsentRecord> consents;
    QList<FieldCatalogue> catalogues;
    QList<AccessException> exceptions;
    QSet<QString> people;         ///< who may ask at all (parties); somebody else is unknown
    QSet<QString> lapsedDatasets; ///< whose retention has run out
};

/// Judges access requests against consent (domain model, section 1, invariant 11): allowed only if for every field some
/// valid basis covers purpose (by descent in the taxonomy), category, recipient, place and time. What is unknown (field,
/// person, purpose) is a gap, never allowed. A request about everybody in a dataset needs a basis for everybody.
class AccessJudge {
public:
    explicit AccessJudge(AccessGround ground);
    AccessJudge(const AccessJudge &) = delete;
    AccessJudge &operator=(const AccessJudge &) = delete;

    // What it judges against may change while it is kept.
    void putConsent(const ConsentRecord &consent) { m_consents.put(consent); }
    void removeConsent(const QString &id) { m_consents.remove(id); }
    void setOthers(const QList<FieldCatalogue> &catalogues, const QList<AccessException> &exceptions, const QSet<QString> &people);

    /// The request with verdict and judgements filled in. Pure.
    AccessRequest judge(AccessRequest request) const;

private:
    FieldJudgement judgeField(const AccessRequest &request, const QString &purpose, const QString &field) const;
    /// What of a record does not cover the request; empty: all of it does.
    QStringList misfits(const ConsentRecord &consent, const AccessRequest &request, const QString &purpose, const QString &category) const;
    /// Dataset and field of DATASET.FIELD, by the longest dataset name that is known.
    std::pair<const FieldCatalogue *, QString> split(const QString &field) const;

    AccessGround m_ground;
    ConsentIndex m_consents; ///< those of the ground, which are not kept there
};

} // namespace hallmarker::inventory
