#pragma once

#include "dpia/clauses/diff/ContractDiff.h"
#include "ui/clauses/ClauseContents.h"
#include "ui/shell/Page.h"

class QCheckBox;
class QLabel;
class QSplitter;

namespace hallmarker::ui {

class ActionButton;
class DiffView;
class FlowRow;
class InlineMessage;
class VersionInput;

/// Two versions of a contract, compared paragraph by paragraph and word by word, and what the new one lost of what the
/// agreement's clauses have to say.
class DiffSection final : public QWidget {
    Q_OBJECT
public:
    explicit DiffSection(PageServices &services, QWidget *parent = nullptr);

    void ready();
    void show(const std::shared_ptr<const ClauseContents> &contents);
    bool canCompare() const;
    void compare();
    DiffView *view() const { return m_view; }
    VersionInput *before() const { return m_before; }
    VersionInput *after() const { return m_after; }

private:
    PageServices &m_services;
    VersionInput *m_before;
    VersionInput *m_after;
    FlowRow *m_row;
    QCheckBox *m_withSame;
    QLabel *m_summary;
    InlineMessage *m_message;
    DiffView *m_view;
    QSplitter *m_splitter;
    std::optional<dpia::ContractDiff> m_diff;
    std::shared_ptr<const ClauseContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
