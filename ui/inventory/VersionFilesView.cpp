#include "ui/inventory/VersionFilesView.h"

#include "ui/inventory/DetailLabel.h"
#include "ui/inventory/VersionState.h"
#include "ui/kit/Icons.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

VersionFilesView::VersionFilesView(const RecordDetail &detail, bool isReadOnly, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new DetailHeading(detail.files.size() == 1 ? tr("File") : tr("Files"), this));
    const VersionState whole = VersionState::of(fileStateOf(detail.record, detail.isFileless()), !detail.causes.isEmpty());
    const auto pillOf = [this](Status status, const QString &word) {
        auto *pill = new StatusPill(status, this);
        pill->setStatus(status, word);
        return pill;
    };
    for (const DetailFile &file : detail.files) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        if (!file.isThere)
            row->addWidget(pillOf(Status::Missing, tr("not there")));
        else if (whole.status == Status::Broken)
            row->addWidget(pillOf(Status::Broken, whole.word));
        else
            row->addWidget(new QLabel(tr("The file is there."), this));
        auto *locate = new QPushButton(icon(IconId::Folder), file.isThere ? tr("M&oved ...") : tr("L&ocate ..."), this);
        locate->setObjectName(QLatin1String("locate.") + file.role);
        locate->setAccessibleDescription(tr("Says where the file \"%1\" is now. Its digest is compared.").arg(file.role));
        locate->setEnabled(!isReadOnly);
        connect(locate, &QPushButton::clicked, this, [this, role = file.role] { Q_EMIT relocateRequested(role); });
        row->addStretch();
        row->addWidget(locate);
        column->addWidget(new DetailLabel(detail.files.size() == 1 ? file.path : tr("%1: %2", "role of a file: its path").arg(file.role, file.path), this));
        column->addLayout(row);
    }
}

} // namespace hallmarker::ui
