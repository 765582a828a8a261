#pragma once

#include "core/lineage/AssetLineage.h"
#include "inventory/consent/Alert.h"
#include "inventory/consent/ConsentImport.h"
#include "inventory/consent/JudgingRoom.h"

namespace hallmarker::inventory {

/// Takes access requests and changes of consent, stores how they were judged, and raises alerts.
class AccessDesk {
public:
    AccessDesk(core::Workspace &workspace, const core::AssetLineage &lineage, PurposeTaxonomy taxonomy);
    /// Told of every alert after its commit. The channel outlives the desk.
    void addChannel(AlertChannel &channel) { m_channels.append(&channel); }

    /// Judges without storing.
    core::Result<AccessRequest> preview(const AccessRequest &request);
    /// What it judges against.
    const JudgingRoom &room() const { return m_room; }
    /// Judges and stores all of them in one transaction, in order; denials and gaps raise alerts.
    core::Result<QList<AccessRequest>> take(QList<AccessRequest> requests);
    core::Result<AccessException> grantException(AccessException exception);

    /// Stores new and changed consent records in one transaction. Where one stops being valid, live grants that rest on it
    /// and models that its data reached raise alerts.
    core::Result<QList<ConsentRecord>> saveConsents(const QList<ConsentRecord> &records);
    struct Imported {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
    };
    /// Stores what ConsentImport read: one with the id of a record that is there becomes its next revision, one that says
    /// the same changes nothing. All or nothing.
    core::Result<Imported> storeImported(const QList<ImportedConsent> &consents, const QStringList &datasets = {});
    core::Result<ConsentRecord> withdraw(const ConsentRecordId &id, ConsentState state, const QString &by);
    core::Result<Alert> acknowledge(const AlertId &id);

private:
    core::Result<QList<ConsentRecord>> saveAll(const QList<ConsentRecord> &records, const QList<QString> &people);
    core::Result<QList<Alert>> alertsFor(const ConsentRecord &consent, qint64 nowMs) const;
    core::Result<QStringList> assetsOf(const QStringList &datasets) const;
    void raise(const QList<Alert> &alerts) const;

    core::Workspace &m_workspace;
    const core::AssetLineage &m_lineage;
    JudgingRoom m_room;
    QList<AlertChannel *> m_channels;
};

} // namespace hallmarker::inventory
