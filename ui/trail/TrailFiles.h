#pragma once

#include "lineage/trail/Trail.h"
#include "ui/trail/TrailSource.h"

#include <QObject>

namespace hallmarker::ui {

class InlineMessage;
struct PageServices;

/// Writes a trail into a file: signed JSON with its proofs, HTML or PDF. The log notes each by its digest.
class TrailFiles final : public QObject {
    Q_OBJECT
public:
    TrailFiles(PageServices &services, const TrailSource &source, InlineMessage &message, QWidget &page);

    void save(const std::shared_ptr<const lineage::Trail> &trail);

private:
    void write(const std::shared_ptr<const lineage::Trail> &trail, const QString &path);

    PageServices &m_services;
    const TrailSource &m_source;
    InlineMessage &m_message;
    QWidget &m_page;
};

} // namespace hallmarker::ui
