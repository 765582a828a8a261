#pragma once

#include "ui/clauses/ClauseContents.h"
#include "ui/shell/Page.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace hallmarker::ui {

class InlineMessage;
class PositionColumn;
class StatusPill;

/// A clause under negotiation: why it is needed, and what the three sides say, side by side as far as there is room.
class PositionBoard final : public QWidget {
    Q_OBJECT
public:
    explicit PositionBoard(PageServices &services, QWidget *parent = nullptr);

    void show(const std::shared_ptr<const ClauseContents> &contents, const QString &clause);
    QString clause() const { return m_clause; }
    PositionColumn *column(dpia::ClauseSide side) const { return m_columns.at(int(side)); }
    bool isEdited() const;
    /// Saves every side that was edited.
    void save();
    QWidget *initialFocus() const;

Q_SIGNALS:
    void written();
    void editedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void put(const dpia::ClausePosition &position);
    void askToConfirm();
    void askToSetAside();
    void arrange();
    void keepTyped();
    bool mayWrite() const;

    PageServices &m_services;
    std::shared_ptr<const ClauseContents> m_contents;
    QString m_clause;
    InlineMessage *m_message;
    QLabel *m_title;
    StatusPill *m_state;
    QLabel *m_about;
    QList<PositionColumn *> m_columns;
    QGridLayout *m_grid;
    QPushButton *m_confirm;
    QPushButton *m_setAside;
    QList<QPushButton *> m_fills;
};

} // namespace hallmarker::ui
