#pragma once

#include "ui/kit/FormPanel.h"
#include "ui/shell/Session.h"

namespace hallmarker::ui {

/// What the button of a form sets going, outside of the window's thread: the button waits, a refusal is said in the form.
/// work: Result<T>(core::Workspace &). then: void(T), when it is done.
template <typename Work, typename Then>
void runForForm(Session &session, FormPanel *form, Work work, Then then)
{
    form->setBusy(true);
    session.read(std::move(work), form, [form, then = std::move(then)](auto result) {
        if (!result) {
            form->showError(result.error());
            return;
        }
        form->setBusy(false);
        then(*result);
    });
}

} // namespace hallmarker::ui
