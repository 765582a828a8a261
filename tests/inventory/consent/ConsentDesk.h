#pragma once

#include "inventory/consent/AccessDesk.h"
#include "inventory/people/Party.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/inventory/retention/FixedLineage.h"

namespace hallmarker::tests {

/// Collects what was raised.
class HeardAlerts final : public inventory::AlertChannel {
public:
    QList<inventory::Alert> alerts;
    void raise(const inventory::Alert &alert) override { alerts.append(alert); }
};

/// A workspace with a dataset "adult" of known fields, a person "ana", and one consent for newsletters of everybody in it.
struct ConsentDesk {
    InventoryCase inventory;
    FixedLineage lineage;
    inventory::AccessDesk desk{inventory.workspace(), lineage, *inventory::PurposeTaxonomy::builtIn()};
    HeardAlerts heard;
    inventory::ConsentRecord consent;
    bool isReady = false;

    ConsentDesk()
    {
        using namespace inventory;
        desk.addChannel(heard);
        Party ana;
        ana.head.name = QStringLiteral("ana");
        FieldCatalogue fields;
        fields.head.name = QStringLiteral("adult");
        fields.categories = {{QStringLiteral("age"), QStringLiteral("demographic")}, {QStringLiteral("income"), QStringLiteral("financial")}};
        ConsentRecord given;
        given.head.name = QStringLiteral("c-1");
        given.datasets = {QStringLiteral("adult")};
        given.scopes = {{{QStringLiteral("model-training")}, {QStringLiteral("demographic")}, {}, {}, {}}};
        given.events = {{inventory_now(), ConsentState::Given, {}, {}}};
        const auto saved = desk.saveConsents({given});
        isReady = inventory.dataset() && RecordRepository<Party>(inventory.workspace()).save(ana) && FieldCatalogueRepository(inventory.workspace()).save(fields) && saved;
        if (saved)
            consent = saved->first();
    }
    qint64 inventory_now() { return inventory.clock().nowMs(); }
    inventory::AccessRequest request(const QString &purpose, const QString &field)
    {
        inventory::AccessRequest asked;
        asked.who = QStringLiteral("ana");
        asked.purpose = purpose;
        asked.fields = {field};
        return asked;
    }
};

} // namespace hallmarker::tests
