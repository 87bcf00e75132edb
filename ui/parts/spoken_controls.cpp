// SPDX-License-Identifier: Apache-2.0
#include "parts/spoken_controls.h"

#include "parts/announcement.h"
#include "parts/mnemonic.h"
#include "parts/spoken_parts.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QToolBar>

#include <memory>
#include <utility>

namespace atlas {

namespace {

class LabelInterface : public QAccessibleWidget {
public:
    explicit LabelInterface(QLabel* label) : QAccessibleWidget(label, QAccessible::StaticText) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const bool isNamed = !label().accessibleName().isEmpty();
        if (kind == QAccessible::Name)
            return isNamed ? label().accessibleName() : plain();
        const QString said = QAccessibleWidget::text(kind);
        // A name such as "Saved state" stands in the place of the text, which would be heard by nobody.
        return kind == QAccessible::Description && said.isEmpty() && isNamed && plain() != label().accessibleName()
                   ? plain()
                   : said;
    }

    [[nodiscard]] QVector<QPair<QAccessibleInterface*, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override {
        auto all = QAccessibleWidget::relations(match);
        if (QWidget* buddy = label().buddy(); buddy != nullptr && match.testFlag(QAccessible::Labelled))
            all.append({QAccessible::queryAccessibleInterface(buddy), QAccessible::Labelled});
        return all;
    }

private:
    [[nodiscard]] const QLabel& label() const { return *static_cast<const QLabel*>(widget()); }
    [[nodiscard]] QString plain() const {
        const QString& text = label().text();
        const bool isRich =
            label().textFormat() == Qt::RichText || (label().textFormat() == Qt::AutoText && Qt::mightBeRichText(text));
        return isRich                       ? QTextDocumentFragment::fromHtml(text).toPlainText()
               : label().buddy() != nullptr ? withoutMnemonic(text)
                                            : text;
    }
};

/// Does it show what there is to choose? Not by view(), which makes the list.
bool isOpen(const QComboBox& box) {
    const auto* list = box.findChild<QAbstractItemView*>();
    return list != nullptr && list->isVisible();
}

/// A box that is chosen from: its name says what for, its text what is chosen.
class ChoiceInterface : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ChoiceInterface(QComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? box().currentText() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = isOpen(box());
        state.collapsed = !state.expanded;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QStringList actionNames() const override { return {showMenuAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (name == showMenuAction())
            isOpen(box()) ? box().hidePopup() : box().showPopup();
        else
            QAccessibleWidget::doAction(name);
    }

    // The chosen text as one line without a cursor.
    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    [[nodiscard]] QString text(int start, int end) const override {
        return box().currentText().mid(start, end - start);
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(box().currentText().size()); }
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint&) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    [[nodiscard]] QString attributes(int, int* start, int* end) const override {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] QComboBox& box() const { return *static_cast<QComboBox*>(widget()); }
};

void speakChoices(QComboBox* box) {
    const auto said = std::make_shared<QString>(box->currentText());
    const auto speak = [box, said] {
        const QString text = box->currentText();
        // With its list open it is the list that is heard.
        if (std::exchange(*said, text) != text && box->hasFocus() && !isOpen(*box))
            announce(*box, text);
    };
    // Later: a box that is filled anew goes through others on its way.
    QObject::connect(box, &QComboBox::currentTextChanged, box,
                     [box, speak] { QMetaObject::invokeMethod(box, speak, Qt::QueuedConnection); });
}

QAccessibleInterface* controls(const QString& className, QObject* object) {
    if (className == QLatin1String("QLabel"))
        if (auto* label = qobject_cast<QLabel*>(object))
            return new LabelInterface(label);
    if (className == QLatin1String("QToolBar")) // Qt's keeps the title that it had at first, in whichever language
        if (auto* bar = qobject_cast<QToolBar*>(object))
            return new QAccessibleWidget(bar, QAccessible::ToolBar);
    if (className == QLatin1String("QComboBox"))
        if (auto* box = qobject_cast<QComboBox*>(object); box != nullptr && !box->isEditable()) {
            speakChoices(box);
            return new ChoiceInterface(box);
        }
    return nullptr;
}

} // namespace

void installSpokenControls() {
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(controls);
        installSpokenMenus();
        installSpokenParts();
        return true;
    }();
}

} // namespace atlas
