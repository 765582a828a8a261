#include "ui/privacy/RecordsView.h"

#include "ui/kit/FlowRow.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/PrivacyWords.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

constexpr int leastForTwo = 560;

} // namespace

RecordsView::RecordsView(QWidget *parent)
    : QWidget(parent), m_sourceModel(new RecordsModel(RecordsModel::Side::Source, this)), m_releaseModel(new RecordsModel(RecordsModel::Side::Release, this)), m_text(new QLabel(this)), m_only(new QCheckBox(tr("Only &suppressed records"), this)), m_source(makeView(m_sourceModel, tr("Records of the source"))), m_release(makeView(m_releaseModel, tr("Records of the release"))), m_splitter(new QSplitter(this))
{
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("privacy.records"));
    const auto side = [this](const QString &title, QTableView *view) {
        auto *box = new QWidget(m_splitter);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::xs);
        auto *label = new QLabel(title, box);
        label->setFont(typeFont(TypeRole::Strong, font()));
        label->setBuddy(view);
        column->addWidget(label);
        column->addWidget(view, 1);
        m_splitter->addWidget(box);
    };
    side(tr("As it stands"), m_source);
    side(tr("As it is released"), m_release);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_splitter->setMinimumHeight(140);
    auto *top = new QWidget(this);
    auto *row = new FlowRow(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_only);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_text);
    column->addWidget(top);
    column->addWidget(m_splitter, 1);
    connect(m_only, &QCheckBox::toggled, this, [this](bool isOn) {
        m_sourceModel->setSuppressedOnly(isOn);
        m_releaseModel->setSuppressedOnly(isOn);
    });
    // What is done to one view is done to the other.
    connect(m_source->verticalScrollBar(), &QScrollBar::valueChanged, m_release->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_release->verticalScrollBar(), &QScrollBar::valueChanged, m_source->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_source->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) { m_release->selectRow(now.row()); });
    connect(m_release->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) { m_source->selectRow(now.row()); });
}

QTableView *RecordsView::makeView(RecordsModel *model, const QString &name)
{
    auto *view = new QTableView(this);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setMinimumSize(160, 100);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::s);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultSectionSize(110);
    return view;
}

void RecordsView::show(const std::shared_ptr<const ReleaseResult> &result)
{
    if (result == m_result)
        return;
    m_result = result;
    m_sourceModel->show(result);
    m_releaseModel->show(result);
    m_only->setChecked(false);
    if (m_sourceModel->columnCount() > 0)
        m_source->setColumnWidth(0, 70);
    if (m_releaseModel->columnCount() > 1)
        m_release->setColumnWidth(1, 70);
    tell();
}

void RecordsView::tell()
{
    if (!m_result || !m_result->isReleased()) {
        m_text->setText(tr("Without a release there are no records to compare."));
        m_only->setEnabled(false);
        return;
    }
    const anonymisation::Release &release = *m_result->built.result.release;
    m_only->setEnabled(release.suppressed > 0);
    m_text->setText(tr("%1 classes, those of the fewest records first: who stands there is at the highest risk. %2 of %3 records are suppressed and stand at the end. What differs from the source is bold.").arg(countText(release.classes), countText(release.suppressed), countText(m_result->rows.size())));
}

void RecordsView::fit()
{
    m_splitter->setOrientation(width() < leastForTwo ? Qt::Vertical : Qt::Horizontal);
}

void RecordsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace hallmarker::ui
