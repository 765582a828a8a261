#include "ui/inventory/DatasetAboutForm.h"

#include "ui/inventory/DetailLabel.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

DatasetAboutForm::DatasetAboutForm(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(name, this)), m_licence(new QLineEdit(this)), m_origin(new QLineEdit(this)), m_owner(new QComboBox(this)),
      m_purpose(new QComboBox(this)), m_classification(new QComboBox(this)), m_personal(new QCheckBox(tr("It holds personal data"), this)),
      m_special(new QCheckBox(tr("It holds special categories of it (GDPR Art. 9)"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(new DetailHeading(tr("About the dataset"), this));
    m_nameRow = new FormField(tr("&Name"), m_name, this);
    m_nameRow->setGuidance({tr("A further file under the name of a dataset becomes a further version of it."), {}, {}});
    auto *licence = new FormField(tr("Licen&ce"), m_licence, this);
    licence->setGuidance({tr("An SPDX identifier, or a text."), {}, QStringLiteral("CC-BY-4.0")});
    column->addWidget(licence);
    column->addWidget(new FormField(tr("Source"), m_origin, this));
    column->addWidget(new FormField(tr("Owne&r"), m_owner, this));
    column->addWidget(new FormField(tr("P&urpose"), m_purpose, this));
    const QList<QPair<inventory::Classification, QString>> classes{{inventory::Classification::Public, tr("public")}, {inventory::Classification::Internal, tr("internal")}, {inventory::Classification::Confidential, tr("confidential")}, {inventory::Classification::Special, tr("special")}};
    for (const auto &[value, word] : classes)
        m_classification->addItem(word, static_cast<int>(value));
    m_classification->setCurrentIndex(1);
    column->addWidget(new FormField(tr("Classification"), m_classification, this));
    column->addWidget(m_personal);
    column->addWidget(m_special);
    m_name->setObjectName(QStringLiteral("import.name"));
    m_licence->setObjectName(QStringLiteral("import.licence"));
    m_origin->setObjectName(QStringLiteral("import.origin"));
    m_owner->setObjectName(QStringLiteral("import.owner"));
    m_purpose->setObjectName(QStringLiteral("import.purpose"));
    m_classification->setObjectName(QStringLiteral("import.classification"));
    m_personal->setObjectName(QStringLiteral("import.personal"));
    m_special->setObjectName(QStringLiteral("import.special"));
    connect(m_special, &QCheckBox::toggled, this, [this](bool isSpecial) {
        if (isSpecial) // special categories are personal data
            m_personal->setChecked(true);
    });
    connect(m_nameRow, &FormField::leftField, this, [this] { m_nameRow->setProblem(m_name->text().trimmed().isEmpty() ? tr("The dataset needs a name.") : QString()); });
    setNames({}, {});
}

void DatasetAboutForm::setNames(const RecordNames &parties, const RecordNames &purposes)
{
    const auto fillCombo = [](QComboBox *combo, const QString &none, const RecordNames &names) {
        ChoiceListModel::Choices choices = names;
        choices.prepend({QString(), none});
        combo->setModel(new ChoiceListModel(choices, combo));
    };
    fillCombo(m_owner, tr("Not said yet"), parties);
    fillCombo(m_purpose, tr("Not said yet"), purposes);
}

bool DatasetAboutForm::fill(inventory::DatasetImportRequest &request)
{
    request.datasetName = m_name->text().trimmed();
    if (request.datasetName.isEmpty()) {
        m_nameRow->setProblem(tr("The dataset needs a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return false;
    }
    request.licence = m_licence->text().trimmed();
    request.origin = m_origin->text().trimmed();
    request.owner = core::PartyId(m_owner->currentData().toString());
    if (const QString purpose = m_purpose->currentData().toString(); !purpose.isEmpty())
        request.purposes = {core::PurposeId(purpose)};
    request.classification = static_cast<inventory::Classification>(m_classification->currentData().toInt());
    request.hasPersonalData = m_personal->isChecked();
    request.hasSpecialCategories = m_special->isChecked();
    return true;
}

} // namespace hallmarker::ui
