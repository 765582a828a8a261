#include "tests/ui/kit/GalleryPage.h"

#include "ui/kit/Breadcrumb.h"
#include "ui/kit/ChartPanel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/TabOrder.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::tests {

namespace {

using namespace hallmarker::ui;

QWidget *galleryTable(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *filter = new FilterBar(QStringLiteral("Filter models"), box);
    filter->addChoice(QStringLiteral("&Kind"), {QStringLiteral("All kinds"), QStringLiteral("Model"), QStringLiteral("Dataset")});
    auto *table = new RecordTable(QStringLiteral("Models"), box);
    auto *model = new RowsModel({{QStringLiteral("name"), QStringLiteral("Name")}, {QStringLiteral("kind"), QStringLiteral("Kind")}, {QStringLiteral("n"), QStringLiteral("Records"), true}, {QStringLiteral("status"), QStringLiteral("Status")}}, box);
    const QList<std::tuple<const char *, const char *, int, Status>> data{
        {"credit-model v3", "Model version", 41188, Status::Pass},     {"credit-model v2", "Model version", 41188, Status::Stale},
        {"churn-2026", "Model version", 128000, Status::Fail},         {"applications 2026-Q1", "Dataset version", 41188, Status::Expired},
        {"applications raw", "Dataset", 1204877, Status::Inconclusive}, {"triage assistant", "System", 0, Status::Waived},
        {"triage notes", "Dataset", 311, Status::Draft}};
    QList<TableRow> rows;
    for (const auto &[name, kind, count, status] : data) {
        const IconId picture = QLatin1String(kind).startsWith(QLatin1String("Model")) ? IconId::Model : QLatin1String(kind) == QLatin1String("System") ? IconId::System : IconId::Dataset;
        rows.append({QString::fromLatin1(name), {{QString::fromLatin1(name), {}, {}, picture, {}}, {QString::fromLatin1(kind), {}, {}, IconId::None, {}}, {QLocale().toString(count), count, {}, IconId::None, {}}, {{}, {}, status, IconId::None, {}}}});
    }
    model->setRows(rows);
    table->setModel(model);
    table->setFilterBar(filter);
    table->view()->setColumnWidth(0, 230);
    table->view()->setColumnWidth(1, 150);
    table->select(QStringLiteral("credit-model v2"));
    table->setMinimumHeight(300);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(filter);
    column->addWidget(table);
    return box;
}

QWidget *galleryForm(QWidget *parent)
{
    auto *form = new FormColumn(parent);
    auto *name = new QLineEdit(QStringLiteral("credit-model"));
    form->addField(QStringLiteral("&Name"), name)->setRequired(true);
    auto *basis = new QComboBox;
    basis->addItems({QStringLiteral("Contract"), QStringLiteral("Consent")});
    form->addField(QStringLiteral("&Legal basis"), basis, {QStringLiteral("Processing needs one of six grounds."), QStringLiteral("GDPR Art. 6(1)"), QStringLiteral("contract with the applicant")});
    auto *purpose = new QPlainTextEdit;
    purpose->setPlaceholderText(QStringLiteral("What is it for?"));
    purpose->setTabChangesFocus(true);
    purpose->setMaximumHeight(72);
    FormField *field = form->addField(QStringLiteral("&Purpose"), purpose, {QStringLiteral("Data may not be used for other ends than those told."), QStringLiteral("GDPR Art. 5(1)(b)"), QStringLiteral("deciding on small loans")});
    field->setProblem(QStringLiteral("Say what the system is for in one sentence."));
    auto *count = new QSpinBox;
    count->setRange(0, 1000);
    count->setValue(12);
    form->addField(QStringLiteral("&Retention in months"), count);
    form->showGaps();
    return form;
}

QWidget *galleryControls(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *pills = new QHBoxLayout;
    for (const Status status : {Status::Pass, Status::Fail, Status::Warn, Status::Inconclusive, Status::Stale, Status::Expired, Status::Waived, Status::Running, Status::Draft})
        pills->addWidget(new StatusPill(status, box));
    pills->addStretch();
    column->addLayout(pills);
    auto *controls = new QHBoxLayout;
    auto *check = new QCheckBox(QStringLiteral("In &use"), box);
    check->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("&Own"), box);
    radio->setChecked(true);
    auto *bar = new QProgressBar(box);
    bar->setValue(40);
    bar->setAccessibleName(QStringLiteral("Progress"));
    auto *disabled = new QPushButton(QStringLiteral("Disabled"), box);
    disabled->setEnabled(false);
    auto *flat = new QPushButton(QStringLiteral("Quiet"), box);
    flat->setFlat(true);
    for (QWidget *widget : QList<QWidget *>{check, new QCheckBox(QStringLiteral("Arc&hived"), box), radio, new QRadioButton(QStringLiteral("&Vendor"), box), bar, flat, disabled})
        controls->addWidget(widget);
    column->addLayout(controls);
    return box;
}

QWidget *galleryChart(QWidget *parent, ChartData::Kind kind)
{
    auto *panel = new ChartPanel(parent);
    ChartData data;
    data.kind = kind;
    if (kind == ChartData::Kind::Bars) {
        data.title = QStringLiteral("Selection rate by group");
        data.xTitle = QStringLiteral("Group");
        data.categories = {QStringLiteral("under 25"), QStringLiteral("25 to 40"), QStringLiteral("over 40")};
        data.series = {{QStringLiteral("rate"), {0.41, 0.62, 0.58}, {0.35, 0.58, 0.53}, {0.47, 0.66, 0.63}}};
        data.limits = {{QStringLiteral("threshold 0.50"), 0.5}};
        data.yMin = 0;
        data.yMax = 1;
    } else {
        data.title = QStringLiteral("Accuracy under attack");
        data.xTitle = QStringLiteral("Budget");
        data.yTitle = QStringLiteral("Accuracy");
        data.x = {0, 0.05, 0.1, 0.15, 0.2};
        data.series = {{QStringLiteral("v2"), {0.91, 0.72, 0.5, 0.31, 0.2}, {0.89, 0.68, 0.45, 0.26, 0.15}, {0.93, 0.76, 0.55, 0.36, 0.25}}, {QStringLiteral("v3"), {0.88, 0.83, 0.77, 0.7, 0.61}, {}, {}}};
        data.yMin = 0;
        data.yMax = 1;
    }
    panel->setData(data);
    panel->setMinimumHeight(260);
    return panel;
}

} // namespace

GalleryPage::GalleryPage(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::l);
    auto *header = new PageHeader(QStringLiteral("Models"), QStringLiteral("What decides, with the evidence that it does so well."), this);
    auto *add = new QAction(QStringLiteral("&Add model"), this);
    add->setIcon(icon(IconId::Add));
    auto *import = new QAction(QStringLiteral("&Import"), this);
    import->setIcon(icon(IconId::Import));
    header->addSecondary(import);
    header->setPrimary(add);
    column->addWidget(header);
    auto *message = new InlineMessage(this);
    message->showMessage(Severity::Failure, QStringLiteral("Cannot read applications.csv: line 17 has 11 fields instead of 12. Correct the line or choose another separator."));
    message->addAction(QStringLiteral("Choose separator"), [] {});
    column->addWidget(message);
    column->addWidget(galleryTable(this));
    column->addWidget(galleryControls(this));
    auto *charts = new QHBoxLayout;
    charts->setSpacing(space::xl);
    charts->addWidget(galleryChart(this, ChartData::Kind::Bars));
    charts->addWidget(galleryChart(this, ChartData::Kind::Lines));
    column->addLayout(charts);
    auto *side = new SidePanel(this);
    side->setTitle(QStringLiteral("New system"));
    side->setContent(galleryForm(side));
    side->setMinimumWidth(460);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(column, 1);
    all->addWidget(side);
    tabInLayoutOrder(this);
}

} // namespace hallmarker::tests
