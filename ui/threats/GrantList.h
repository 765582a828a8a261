#pragma once

#include <QWidget>

class QVBoxLayout;

namespace hallmarker::ui {

class ThreatDocument;

/// What one person may do, with what, and until when; grants are added and taken back here.
class GrantList final : public QWidget {
    Q_OBJECT
public:
    GrantList(ThreatDocument &document, const QString &person, QWidget *parent = nullptr);

private:
    void addGrant();

    ThreatDocument &m_document;
    QString m_person;
};

} // namespace hallmarker::ui
