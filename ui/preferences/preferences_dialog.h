// SPDX-License-Identifier: Apache-2.0
// Preferences: language, theme, movement, the name and the reason written beside edits, and the contact on what is
// handed out. Each takes effect at once.
#pragma once

#include "domain/text.h"
#include "look/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace atlas {

class Settings;

class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(Settings& settings, QWidget* parent);

Q_SIGNALS:
    void languageChosen(atlas::Language language);
    void themeChosen(atlas::ThemeName theme);
    void reducedMotionChosen(bool reduced);
    void asksReasonChosen(bool asks);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTabWidget* m_tabs;
    QComboBox* m_language;
    QComboBox* m_theme;
    QCheckBox* m_reducedMotion;
    QCheckBox* m_asksReason;
    QLineEdit* m_author;
    QLabel *m_languageLabel, *m_themeLabel, *m_authorLabel, *m_authorHint;
};

} // namespace atlas
