namespace Cabinet.Data.Demo;

/// <summary>Streets of Irkutsk; the house numbers on them are invented.</summary>
internal static class Streets
{
    private static readonly string[] All =
    [
        "ул. Ленина", "ул. Байкальская", "ул. Карла Маркса", "ул. Лермонтова", "ул. Дзержинского", "ул. Декабрьских Событий", "ул. Советская",
        "ул. Тимирязева", "ул. Сухэ-Батора", "ул. Партизанская", "ул. Трилиссера", "ул. Пискунова", "ул. Депутатская", "ул. Розы Люксембург",
        "ул. Баумана", "ул. Ярославского", "ул. Сибирских Партизан", "ул. Волжская", "ул. Александра Невского", "ул. Рабочая", "ул. Свердлова",
        "ул. Горького", "ул. Степана Разина", "ул. Клары Цеткин", "ул. Касьянова", "ул. Багратиона", "ул. Академическая", "ул. Фаворского",
        "ул. Улан-Баторская", "б-р Рябикова", "мкр. Юбилейный", "мкр. Первомайский", "мкр. Солнечный",
    ];

    /// <summary>The street and the number of the so-manieth house.</summary>
    public static (string Street, string Number) Of(int house, Dice dice) =>
        (All[house % All.Length], $"{house / All.Length * 4 + dice.Between(1, 4)}");
}
