#include "ui/inventory/NewRecord.h"

#include "inventory/people/Party.h"
#include "inventory/record/RecordSearchText.h"
#include "inventory/systems/System.h"
#include "ui/kit/MessageBox.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

struct NewRecordTexts {
    Q_DECLARE_TR_FUNCTIONS(NewRecordTexts)
};

/// What a new record of a kind is asked for with.
struct NewRecord {
    const char *kind;
    const char *title;
    const char *text;
};

constexpr NewRecord newRecords[] = {
    {"system", QT_TRANSLATE_NOOP("InventoryPage", "Add a system"), QT_TRANSLATE_NOOP("InventoryPage", "A system is what people meet: it has a purpose, an owner, and models inside.")},
    {"dataset", QT_TRANSLATE_NOOP("InventoryPage", "Add a dataset"), QT_TRANSLATE_NOOP("InventoryPage", "A dataset without a file yet. Importing a file under its name makes a version of it.")},
    {"model", QT_TRANSLATE_NOOP("InventoryPage", "Add a model"), QT_TRANSLATE_NOOP("InventoryPage", "A model without a file yet. Registering a file under its name makes a version of it.")},
    {"party", QT_TRANSLATE_NOOP("InventoryPage", "Add a team or organisation"), QT_TRANSLATE_NOOP("InventoryPage", "Who owns, provides or assesses. Of a single person write the role, not the name: names stay in the log for good.")},
    {"purpose", QT_TRANSLATE_NOOP("InventoryPage", "Add a purpose"), QT_TRANSLATE_NOOP("InventoryPage", "What data or a system is used for, under a short name such as credit-scoring.")},
};

/// What a record of the kind cannot be without: the values that are always written.
QJsonObject newBody(const QString &kind)
{
    if (kind == QLatin1String(inventory::System::kind))
        return inventory::System().toJson();
    if (kind == QLatin1String(inventory::Party::kind))
        return inventory::Party().toJson();
    return {};
}

} // namespace

void askForNewRecord(QWidget *window, const QString &kind, QObject *context, const std::function<void(const core::RecordDraft &)> &named)
{
    for (const NewRecord &row : newRecords) {
        if (kind != QLatin1String(row.kind))
            continue;
        Question question;
        question.title = QCoreApplication::translate("InventoryPage", row.title);
        question.text = QCoreApplication::translate("InventoryPage", row.text);
        question.inputLabel = NewRecordTexts::tr("&Name");
        question.choices = {NewRecordTexts::tr("Add"), NewRecordTexts::tr("Cancel")};
        MessageBox::ask(window, question, context, [kind, named](int choice, const QString &input) {
            if (choice != 0)
                return;
            core::RecordDraft draft;
            draft.kind = kind;
            draft.name = input.trimmed();
            draft.body = newBody(kind);
            draft.searchText = inventory::recordSearchText(draft.kind, draft.body);
            named(draft);
        });
    }
}

} // namespace hallmarker::ui
