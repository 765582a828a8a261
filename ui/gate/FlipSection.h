#pragma once

#include "ui/gate/GateContents.h"
#include "ui/shell/Page.h"

namespace hallmarker::ui {

class FlipStrip;
class ListSection;

/// What ends by itself: evidence that grows too old and waivers that run out, as a picture and as a list.
class FlipSection final : public QWidget {
    Q_OBJECT
public:
    explicit FlipSection(PageServices &services, QWidget *parent = nullptr);
    void ready();
    void show(const std::shared_ptr<const GateContents> &contents);
    ListSection &list() const { return *m_list; }
    FlipStrip &strip() const { return *m_strip; }

private:
    PageServices &m_services;
    ListSection *m_list;
    FlipStrip *m_strip;
    std::shared_ptr<const GateContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
