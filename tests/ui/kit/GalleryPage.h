#pragma once

#include <QWidget>

namespace hallmarker::tests {

/// Every widget of the kit on one page: for pictures and for the audit.
class GalleryPage final : public QWidget {
    Q_OBJECT
public:
    explicit GalleryPage(QWidget *parent = nullptr);
};

} // namespace hallmarker::tests
