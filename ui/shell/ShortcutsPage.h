#pragma once

#include "ui/shell/Page.h"

namespace hallmarker::ui {

class FilterBar;
class RecordTable;
class RowsModel;

/// All commands with their keys; Enter changes a key. Made from the registry.
class ShortcutsPage final : public Page {
    Q_OBJECT
public:
    explicit ShortcutsPage(PageServices &services);

    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("shortcuts"); }
    QString title() const override { return tr("Keyboard"); }
    QList<Command> commands() override;
    void refresh() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    QWidget *initialFocus() override;
    FilterBar *filterBar() override { return m_filter; }

private:
    void change(const QString &id);

    FilterBar *m_filter;
    RowsModel *m_rows;
    RecordTable *m_table;
};

} // namespace hallmarker::ui
