#include "ui/shell/JobsPanel.h"

#include "ui/kit/Icons.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/JobsModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

JobsPanel::JobsPanel(JobsModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_rows(new QVBoxLayout), m_empty(new QLabel(tr("Nothing runs. Long work shows up here with its progress and its log."), this)),
      m_clear(new QPushButton(tr("Clear finished"), this))
{
    setObjectName(QStringLiteral("jobsPanel"));
    setAccessibleName(tr("Jobs"));
    auto *title = new QLabel(tr("Jobs"), this);
    title->setFont(typeFont(TypeRole::Section, font()));
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        for (int index = m_model.rowCount() - 1; index >= 0; --index) {
            if (const core::JobStatus job = m_model.jobAt(index); job.isEnded())
                m_model.queue().remove(job.id);
        }
    });
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(icon(IconId::Close));
    close->setText(tr("Close jobs"));
    close->setToolTip(tr("Close jobs"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &JobsPanel::closeRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_clear);
    head->addWidget(close);
    auto *inner = new QWidget(this);
    inner->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::m);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(m_empty);
    m_rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    setFixedHeight(200);
    connect(&model, &QAbstractItemModel::modelReset, this, &JobsPanel::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this, &JobsPanel::showStates);
    rebuild();
}

JobsPanel::Row JobsPanel::makeRow(quint64 id, const QString &title)
{
    Row row;
    row.widget = new QWidget(this);
    row.title = new QLabel(title, row.widget);
    row.title->setTextFormat(Qt::PlainText);
    row.title->setFont(typeFont(TypeRole::Strong, font()));
    row.state = new QLabel(row.widget);
    row.state->setTextFormat(Qt::PlainText);
    row.state->setForegroundRole(QPalette::PlaceholderText);
    row.state->setWordWrap(true);
    row.bar = new QProgressBar(row.widget);
    row.bar->setTextVisible(false);
    row.bar->setFixedHeight(space::s);
    row.bar->setAccessibleName(tr("Progress of %1").arg(title));
    row.cancel = new QPushButton(tr("Cancel"), row.widget);
    row.cancel->setObjectName(QStringLiteral("jobCancel"));
    row.cancel->setIcon(icon(IconId::Cancel));
    row.cancel->setAccessibleName(tr("Cancel %1").arg(title));
    connect(row.cancel, &QPushButton::clicked, this, [this, id, button = row.cancel, state = row.state] {
        button->setEnabled(false);
        state->setText(tr("Cancelling: it stops at its next step"));
        m_model.queue().cancel(id);
    });
    auto *copy = new QPushButton(tr("Copy log"), row.widget);
    copy->setObjectName(QStringLiteral("jobCopy"));
    copy->setFlat(true);
    copy->setIcon(icon(IconId::Copy));
    copy->setAccessibleName(tr("Copy log of %1").arg(title));
    connect(copy, &QPushButton::clicked, this, [this, id] {
        if (const core::JobStatus *job = m_model.queue().job(id))
            QGuiApplication::clipboard()->setText(m_model.logText(*job));
    });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(row.title);
    texts->addWidget(row.bar);
    texts->addWidget(row.state);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    line->addLayout(texts, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    line->addWidget(row.cancel, 0, Qt::AlignTop);
    return row;
}

void JobsPanel::rebuild()
{
    QHash<quint64, Row> old;
    old.swap(m_widgets);
    for (int index = 0; index < m_model.rowCount(); ++index) {
        const core::JobStatus job = m_model.jobAt(index);
        const bool isKnown = old.contains(job.id);
        const Row row = isKnown ? old.take(job.id) : makeRow(job.id, job.title);
        m_rows->removeWidget(row.widget);
        m_rows->insertWidget(index + 1, row.widget);
        row.widget->show();
        m_widgets.insert(job.id, row);
    }
    for (const Row &gone : std::as_const(old)) {
        gone.widget->hide();
        gone.widget->deleteLater();
    }
    m_empty->setVisible(m_model.rowCount() == 0);
    m_clear->setVisible(m_model.rowCount() > 0);
    tabInLayoutOrder(this);
    showStates();
}

void JobsPanel::showStates()
{
    for (int index = 0; index < m_model.rowCount(); ++index) {
        const core::JobStatus job = m_model.jobAt(index);
        const Row row = m_widgets.value(job.id);
        if (!row.widget)
            continue;
        if (job.isEnded() || row.cancel->isEnabled())
            row.state->setText(m_model.stateLine(job));
        row.bar->setVisible(job.state == core::JobState::Running);
        row.bar->setRange(0, job.total > 0 ? 1000 : 0);
        if (job.total > 0)
            row.bar->setValue(static_cast<int>(1000 * job.done / job.total));
        row.cancel->setVisible(!job.isEnded());
    }
}

void JobsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColor(ColorToken::Base, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), tokenColor(ColorToken::Border, palette()));
}

} // namespace hallmarker::ui
