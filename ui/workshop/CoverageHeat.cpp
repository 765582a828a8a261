#include "ui/workshop/CoverageHeat.h"

#include "threats/workshop/WorkshopCategory.h"
#include "ui/kit/Tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hallmarker::ui {

CoverageHeat::CoverageHeat(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("workshop.heat"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Coverage map"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CoverageHeat::setMap(const threats::CoverageMap &map)
{
    m_map = map;
    m_current.setX(qBound(0, m_current.x(), int(qMax<qsizetype>(1, map.categories().size())) - 1));
    m_current.setY(qBound(0, m_current.y(), int(qMax<qsizetype>(1, map.elements().size())) - 1));
    updateGeometry();
    moveTo(m_current.y(), m_current.x());
}

double CoverageHeat::labelWidth() const
{
    double widest = 60;
    for (const threats::WorkshopElement &element : m_map.elements())
        widest = std::max<double>(widest, fontMetrics().horizontalAdvance(element.name));
    return std::min(widest + 2.0 * space::s, width() * 0.42);
}

double CoverageHeat::rowHeight() const { return fontMetrics().height() + 2.0 * space::s; }
double CoverageHeat::headHeight() const { return fontMetrics().height() + space::s; }

double CoverageHeat::fieldWidth() const
{
    return (width() - labelWidth() - 2) / double(std::max<qsizetype>(1, m_map.categories().size()));
}

QSize CoverageHeat::sizeHint() const
{
    return {440, int(headHeight() + rowHeight() * double(m_map.elements().size())) + 4};
}

QRectF CoverageHeat::field(int row, int column) const
{
    return {labelWidth() + column * fieldWidth(), headHeight() + row * rowHeight(), fieldWidth(), rowHeight()};
}

QString CoverageHeat::fieldText(int row, int column) const
{
    const threats::CoverageMap::Field field = m_map.field(row, column);
    const QString what = field.threats > 0 ? tr("%n threat(s)", nullptr, field.threats) : field.nothing > 0 ? tr("looked at, nothing found") : field.questions > 0 ? tr("a question, not seen yet") : tr("not seen");
    return tr("%1, %2: %3", "element, category, what was found").arg(m_map.elements().at(row).name, threats::WorkshopCategory::text(m_map.categories().at(column)), what);
}

void CoverageHeat::moveTo(int row, int column)
{
    m_current = {column, row};
    if (row < m_map.elements().size() && column < m_map.categories().size())
        setAccessibleDescription(fieldText(row, column));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void CoverageHeat::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont caption = typeFont(TypeRole::Caption, font());
    for (int column = 0; column < m_map.categories().size(); ++column) {
        painter.setFont(caption);
        painter.setPen(tokenColor(ColorToken::Muted, palette()));
        painter.drawText(QRectF(labelWidth() + column * fieldWidth(), 0, fieldWidth(), headHeight()), Qt::AlignCenter, threats::WorkshopCategory::shortText(m_map.categories().at(column)));
    }
    painter.setFont(font());
    for (int row = 0; row < m_map.elements().size(); ++row) {
        painter.setPen(tokenColor(ColorToken::Text, palette()));
        painter.drawText(QRectF(0, headHeight() + row * rowHeight(), labelWidth() - space::s, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(m_map.elements().at(row).name, Qt::ElideRight, int(labelWidth()) - space::s));
        for (int column = 0; column < m_map.categories().size(); ++column) {
            const threats::CoverageMap::Field what = m_map.field(row, column);
            const QRectF box = field(row, column).adjusted(1, 1, -1, -1);
            const ColorToken token = what.threats > 0 ? ColorToken::Warn : what.nothing > 0 ? ColorToken::Pass : ColorToken::Muted;
            painter.fillRect(box, what.isSeen() ? tintedGround(token, palette()) : tokenColor(ColorToken::Alternate, palette()));
            painter.setPen(QPen(tokenColor(ColorToken::Border, palette()), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            painter.setPen(tokenColor(token, palette()));
            painter.drawText(box, Qt::AlignCenter, what.threats > 0 ? QString::number(what.threats) : what.nothing > 0 ? QStringLiteral("–") : what.questions > 0 ? QStringLiteral("?") : QString());
        }
    }
    if (hasFocus() && m_map.fields() > 0) {
        painter.setPen(QPen(tokenColor(ColorToken::Focus, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(field(m_current.y(), m_current.x()).adjusted(1, 1, -1, -1));
    }
}

void CoverageHeat::keyPressEvent(QKeyEvent *event)
{
    const int rows = int(m_map.elements().size());
    const int columns = int(m_map.categories().size());
    if (rows == 0 || columns == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: moveTo(m_current.y(), std::max(0, m_current.x() - 1)); return;
    case Qt::Key_Right: moveTo(m_current.y(), std::min(columns - 1, m_current.x() + 1)); return;
    case Qt::Key_Up: moveTo(std::max(0, m_current.y() - 1), m_current.x()); return;
    case Qt::Key_Down: moveTo(std::min(rows - 1, m_current.y() + 1), m_current.x()); return;
    case Qt::Key_Home: moveTo(m_current.y(), 0); return;
    case Qt::Key_End: moveTo(m_current.y(), columns - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT chosen(m_map.elements().at(m_current.y()).id, m_map.categories().at(m_current.x())); return;
    default: QWidget::keyPressEvent(event);
    }
}

void CoverageHeat::mousePressEvent(QMouseEvent *event)
{
    for (int row = 0; row < m_map.elements().size(); ++row)
        for (int column = 0; column < m_map.categories().size(); ++column)
            if (field(row, column).contains(event->position())) {
                moveTo(row, column);
                return;
            }
}

bool CoverageHeat::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int row = 0; row < m_map.elements().size(); ++row)
        for (int column = 0; column < m_map.categories().size(); ++column)
            if (field(row, column).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), fieldText(row, column), this);
                return true;
            }
    QToolTip::hideText();
    return true;
}

} // namespace hallmarker::ui
