#include "ui/kit/Breadcrumb.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace hallmarker::ui {

namespace {

/// The mark between two places; painted, so that it follows the theme.
class CrumbMark final : public QWidget {
public:
    explicit CrumbMark(QWidget *parent) : QWidget(parent) { setFixedSize(14, 14); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
        paintIcon(&painter, isRightToLeft ? IconId::ChevronLeft : IconId::ChevronRight, rect(), tokenColor(ColorToken::Muted, palette()));
    }
};

/// As high as the text of the last crumb, so that the page below does not move when there is something to go back to.
class CrumbLink final : public QToolButton {
public:
    using QToolButton::QToolButton;
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 2 * space::xs, fontMetrics().height()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    setAccessibleName(tr("Breadcrumb"));
}

void Breadcrumb::setCrumbs(const QList<Crumb> &crumbs)
{
    if (crumbs == m_crumbs)
        return;
    m_crumbs = crumbs;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (qsizetype index = 0; index < crumbs.size(); ++index) {
        const Crumb &crumb = crumbs.at(index);
        if (index + 1 == crumbs.size()) {
            auto *here = new QLabel(crumb.text, this);
            here->setTextFormat(Qt::PlainText);
            here->setFont(typeFont(TypeRole::Strong, font()));
            here->setContentsMargins(space::xs, 0, space::xs, 0);
            row->addWidget(here);
            continue;
        }
        auto *link = new CrumbLink(this);
        link->setAutoRaise(true);
        link->setText(crumb.text);
        link->setToolButtonStyle(Qt::ToolButtonTextOnly);
        link->setFocusPolicy(Qt::TabFocus);
        connect(link, &QToolButton::clicked, this, [this, id = crumb.id] { Q_EMIT activated(id); });
        row->addWidget(link);
        row->addWidget(new CrumbMark(this));
    }
    row->addStretch();
    QWidget *before = this;
    for (int index = 0; index < row->count(); ++index) {
        if (auto *link = qobject_cast<QToolButton *>(row->itemAt(index)->widget())) {
            setTabOrder(before, link); // made last, it would be reached last
            before = link;
        }
    }
}

} // namespace hallmarker::ui
