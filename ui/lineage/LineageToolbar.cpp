#include "ui/lineage/LineageToolbar.h"

#include "lineage/review/ViewWords.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/LineageFilterBar.h"
#include "ui/lineage/SceneStatus.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

QLabel *buddyLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

LineageToolbar::LineageToolbar(QWidget *parent)
    : QWidget(parent), m_hops(new QSpinBox(this)), m_overlay(new QComboBox(this)), m_grouping(new QComboBox(this)), m_columns(new QCheckBox(tr("Co&lumns"), this)), m_time(new QComboBox(this)), m_when(new QLineEdit(this)), m_problem(new QLabel(this)), m_filterSwitch(new QCheckBox(tr("&Filter"), this)), m_filters(new LineageFilterBar(this)), m_legend(new QWidget(this)),
      m_legendRow(new FlowRow(m_legend))
{
    m_hops->setRange(0, 12);
    m_hops->setValue(1);
    m_hops->setObjectName(QStringLiteral("lineage.hops"));
    m_hops->setToolTip(tr("How many steps upstream and downstream are shown. A job and what it makes are one step."));
    for (int i = 0; i < lineage::overlayKindCount; ++i)
        m_overlay->addItem(lineage::overlayTitle(static_cast<lineage::OverlayKind>(i)));
    m_overlay->setObjectName(QStringLiteral("lineage.overlay"));
    m_grouping->addItems({tr("Not grouped"), tr("By namespace"), tr("Other namespaces collapsed"), tr("By domain"), tr("Other domains collapsed"), tr("By owner"), tr("Other owners collapsed")});
    m_grouping->setObjectName(QStringLiteral("lineage.grouping"));
    m_columns->setObjectName(QStringLiteral("lineage.columns"));
    m_columns->setToolTip(tr("Lists the columns in the boxes and shows which is computed from which."));
    m_time->addItems({tr("Now"), tr("As of"), tr("Changes since")});
    m_time->setObjectName(QStringLiteral("lineage.time"));
    for (QComboBox *box : {m_overlay, m_grouping, m_time}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
    }
    m_time->setMinimumContentsLength(9);
    m_when->setObjectName(QStringLiteral("lineage.when"));
    m_when->setAccessibleName(tr("Day or time"));
    m_when->setPlaceholderText(tr("2026-03-01"));
    m_when->setMaximumWidth(150);
    m_when->hide();
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_problem->hide();
    auto *row = new FlowRow;
    row->setSpacing(space::s);
    row->addWidget(buddyLabel(tr("S&teps"), m_hops, this));
    row->addWidget(m_hops);
    row->addSpacing(space::s);
    row->addWidget(buddyLabel(tr("&Overlay"), m_overlay, this));
    row->addWidget(m_overlay, 2);
    row->addSpacing(space::s);
    row->addWidget(buddyLabel(tr("&Boxes"), m_grouping, this));
    row->addWidget(m_grouping, 2);
    row->addSpacing(space::s);
    row->addWidget(buddyLabel(tr("Ti&me"), m_time, this));
    row->addWidget(m_time, 1);
    row->addWidget(m_when);
    row->addSpacing(space::s);
    row->addWidget(m_columns);
    row->addSpacing(space::s);
    row->addWidget(m_filterSwitch);
    m_filterSwitch->setObjectName(QStringLiteral("lineage.filter"));
    m_filterSwitch->setToolTip(tr("Shows only nodes of a kind, namespace, owner or tag, in the picture and in the lists."));
    m_filters->hide();
    m_legendRow->setContentsMargins(0, 0, 0, 0);
    m_legendRow->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_filters);
    column->addWidget(m_legend);
    connect(m_hops, &QSpinBox::valueChanged, this, &LineageToolbar::changed);
    connect(m_overlay, &QComboBox::currentIndexChanged, this, [this] {
        showLegend();
        Q_EMIT changed();
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &LineageToolbar::changed);
    connect(m_columns, &QCheckBox::toggled, this, &LineageToolbar::changed);
    connect(m_time, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_when->setVisible(index > 0);
        m_problem->hide();
        if (index > 0)
            m_when->setFocus(Qt::OtherFocusReason);
        if (index == 0 || timeOf(m_when->text()))
            Q_EMIT changed();
    });
    connect(m_filters, &LineageFilterBar::changed, this, &LineageToolbar::changed);
    connect(m_filterSwitch, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filters->setVisible(isOn);
        if (!isOn)
            m_filters->clear(); // what cannot be seen must not hide anything
    });
    connect(m_when, &QLineEdit::editingFinished, this, &LineageToolbar::timeEdited);
    showLegend();
}

std::optional<qint64> LineageToolbar::timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc()); // without a zone: UTC, as in the files
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

void LineageToolbar::timeEdited()
{
    if (!m_when->isModified())
        return;
    m_when->setModified(false);
    const bool isTime = timeOf(m_when->text()).has_value();
    m_problem->setVisible(!isTime && !m_when->text().trimmed().isEmpty());
    m_problem->setText(tr("\"%1\" is not a time. Write it as 2026-03-01 or 2026-03-01T09:30:00Z.").arg(m_when->text()));
    if (isTime)
        Q_EMIT changed();
}

void LineageToolbar::apply(lineage::PictureQuestion &question) const
{
    question.around.hops = m_hops->value();
    question.overlay = overlay();
    question.grouping = static_cast<lineage::PictureQuestion::Grouping>(m_grouping->currentIndex());
    question.withColumns = m_columns->isChecked();
    question.filter = m_filters->filter();
    const std::optional<qint64> time = timeOf(m_when->text());
    question.asOfMs = m_time->currentIndex() == 1 && time ? *time : lineage::noTime;
    question.comparedMs = m_time->currentIndex() == 2 && time ? *time : lineage::noTime;
}

lineage::OverlayKind LineageToolbar::overlay() const
{
    return static_cast<lineage::OverlayKind>(m_overlay->currentIndex());
}

void LineageToolbar::setOverlay(lineage::OverlayKind kind)
{
    m_overlay->setCurrentIndex(static_cast<int>(kind));
}

void LineageToolbar::addHops(int more)
{
    m_hops->setValue(m_hops->value() + more);
}

void LineageToolbar::openFilters()
{
    m_filterSwitch->setChecked(true);
    m_filters->focusFirst();
}

void LineageToolbar::showLegend()
{
    while (QLayoutItem *item = m_legendRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<lineage::OverlayMark> marks = lineage::LineageOverlay::legend(overlay());
    for (const lineage::OverlayMark &mark : marks) {
        auto *pill = new StatusPill(statusOf(mark.state), m_legend);
        pill->setStatus(statusOf(mark.state), mark.text);
        m_legendRow->addSpacing(0);
        m_legendRow->addWidget(pill);
    }
    m_legend->setVisible(!marks.isEmpty());
}

QJsonObject LineageToolbar::saveState() const
{
    return {{QStringLiteral("hops"), m_hops->value()}, {QStringLiteral("overlay"), m_overlay->currentIndex()}, {QStringLiteral("grouping"), m_grouping->currentIndex()}, {QStringLiteral("columns"), m_columns->isChecked()}, {QStringLiteral("filter"), m_filters->saveState()}};
}

void LineageToolbar::restoreState(const QJsonObject &state)
{
    m_hops->setValue(state.value(QStringLiteral("hops")).toInt(1));
    m_overlay->setCurrentIndex(qBound(0, state.value(QStringLiteral("overlay")).toInt(), m_overlay->count() - 1));
    m_grouping->setCurrentIndex(qBound(0, state.value(QStringLiteral("grouping")).toInt(), m_grouping->count() - 1));
    m_columns->setChecked(state.value(QStringLiteral("columns")).toBool());
    const QJsonObject filter = state.value(QStringLiteral("filter")).toObject();
    m_filterSwitch->setChecked(!filter.isEmpty());
    m_filters->restoreState(filter);
}

QJsonObject LineageToolbar::bookmarkedView() const
{
    QJsonObject view = saveState();
    view.insert(QStringLiteral("overlay"), lineage::overlayName(overlay()));
    view.insert(QStringLiteral("grouping"), lineage::groupingName(static_cast<lineage::PictureQuestion::Grouping>(m_grouping->currentIndex())));
    view.insert(QStringLiteral("time"), m_time->currentIndex());
    view.insert(QStringLiteral("when"), m_when->text());
    return view;
}

void LineageToolbar::openView(const QJsonObject &view)
{
    QJsonObject state = view;
    state.insert(QStringLiteral("overlay"), static_cast<int>(lineage::overlayFromName(view.value(QStringLiteral("overlay")).toString()).value_or(lineage::OverlayKind::None)));
    state.insert(QStringLiteral("grouping"), static_cast<int>(lineage::groupingFromName(view.value(QStringLiteral("grouping")).toString()).value_or(lineage::PictureQuestion::Grouping::None)));
    restoreState(state);
    m_when->setText(view.value(QStringLiteral("when")).toString());
    m_time->setCurrentIndex(qBound(0, view.value(QStringLiteral("time")).toInt(), m_time->count() - 1));
}

} // namespace hallmarker::ui
