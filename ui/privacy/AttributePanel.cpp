#include "ui/privacy/AttributePanel.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/PrivacyWords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

using anonymisation::AttributeRole;

AttributePanel::AttributePanel(QWidget *parent)
    : QWidget(parent), m_role(new QComboBox(this)), m_meaning(new QLabel(this)), m_why(new QLabel(this)), m_rows(new RowsModel({{QStringLiteral("value"), tr("Value")}, {QStringLiteral("records"), tr("Records"), true}}, this)), m_values(new RecordTable(tr("Values of the column"), this))
{
    m_role->setObjectName(QStringLiteral("privacy.role"));
    for (const AttributeRole role : {AttributeRole::Identifying, AttributeRole::QuasiIdentifying, AttributeRole::Sensitive, AttributeRole::Insensitive})
        m_role->addItem(roleWord(role), int(role));
    for (QLabel *label : {m_meaning, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_values->view()->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    m_values->setModel(m_rows);
    m_values->setCopying(false);
    m_values->emptyState()->setTexts(IconId::Dataset, tr("No values"), tr("The column has no values."));
    m_values->view()->setColumnWidth(0, 200);
    m_values->setMinimumSize(200, 120);
    auto *label = new QLabel(tr("&Role in the release"), this);
    label->setBuddy(m_role);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(label);
    column->addWidget(m_role);
    column->addWidget(m_meaning);
    column->addWidget(m_why);
    column->addWidget(m_values, 1);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT roleChosen(m_column, AttributeRole(m_role->currentData().toInt())); });
}

void AttributePanel::show(const LoadedSource &source, const QString &name, AttributeRole role)
{
    const QSignalBlocker blocker(m_role);
    m_role->setCurrentIndex(m_role->findData(int(role)));
    m_meaning->setText(roleSentence(role));
    for (const anonymisation::AttributeProfile &attribute : source.profile.attributes) {
        if (attribute.column != name)
            continue;
        QStringList facts{tr("%1 was suggested: %2.").arg(roleWord(attribute.role), attribute.reason)};
        facts += tr("It has %1 different values and tells %2 of the pairs of records apart.").arg(countText(std::uint64_t(attribute.distinct)), percentText(attribute.separation));
        if (!attribute.entities.isEmpty())
            facts += tr("Kinds of personal data in it: %1.").arg(attribute.entities.join(QStringLiteral(", ")));
        if (attribute.missing > 0)
            facts += tr("%1 cells are empty.").arg(countText(std::uint64_t(attribute.missing)));
        m_why->setText(facts.join(QLatin1Char(' ')));
    }
    if (m_column == name)
        return;
    m_column = name;
    QList<TableRow> rows;
    for (const ValueCount &value : source.values.value(name)) {
        TableRow row;
        row.id = QString::number(rows.size());
        row.cells = {{value.text.isEmpty() ? tr("(empty)", "a cell without a value") : value.text, {}, {}, IconId::None, {}}, {countText(value.records), qulonglong(value.records), {}, IconId::None, {}}};
        rows.append(row);
    }
    m_rows->setRows(rows);
}

} // namespace hallmarker::ui
