#pragma once

#include "dpia/clauses/diff/ContractDiff.h"

#include <QTextBrowser>

namespace hallmarker::ui {

/// Two versions side by side, a paragraph a row. What was put in is underlined and between {+ +}, what was taken out is struck
/// through and between [- -], so that neither colour nor line alone tells it.
class DiffView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void show(const dpia::ContractDiff &diff, bool withSame);
    /// Goes to the next or former paragraph that is different; around at the ends.
    void goToChange(int step);
    int changes() const { return m_changes; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    dpia::ContractDiff m_diff;
    bool m_withSame = false;
    int m_changes = 0;
    int m_current = -1;
};

} // namespace hallmarker::ui
