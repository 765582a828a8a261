#pragma once

#include "ui/consent/ConsentContents.h"
#include "ui/kit/FormPanel.h"

class QTimer;

namespace hallmarker::ui {

class JudgementView;
class Session;

/// A request for access, judged as one types; the button records it.
class AccessRequestForm final : public FormPanel {
    Q_OBJECT
public:
    AccessRequestForm(Session &session, const LineageSource &lineage, const std::shared_ptr<const ConsentContents> &contents, QWidget *parent = nullptr);

    inventory::AccessRequest request() const;
    JudgementView *preview() const { return m_preview; }

private:
    void judge();

    Session &m_session;
    LineageSource m_lineage;
    std::shared_ptr<const ConsentContents> m_contents;
    JudgementView *m_preview;
    QTimer *m_pause;
    int m_turn = 0;      ///< an older answer does not overwrite a newer one
};

} // namespace hallmarker::ui
