#pragma once

#include "core/overview/Overview.h"
#include "ui/shell/Page.h"

class QLabel;

namespace hallmarker::ui {

class ChartPanel;
class InlineMessage;
class RecordTable;
class RowsModel;

/// What needs attention: what is stale, due or failing, most urgent first, and the findings of each check as a picture.
class HomePage final : public Page {
    Q_OBJECT
public:
    explicit HomePage(PageServices &services);
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("home"); }
    QString title() const override { return tr("Home"); }
    QList<Command> commands() override;
    void refresh() override;
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    void show(const core::Overview &overview);
    void open(const QString &id);

    QLabel *m_counts;
    InlineMessage *m_message;
    RowsModel *m_rows;
    RecordTable *m_table;
    ChartPanel *m_chart;
    QHash<QString, QString> m_kinds; ///< record id -> kind
};

} // namespace hallmarker::ui
