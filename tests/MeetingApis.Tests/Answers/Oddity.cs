namespace MeetingApis.Tests.Answers;

/// <summary>Something that a vendor may send in the place of what its page says.</summary>
/// <param name="Json">It, as it is written.</param>
internal sealed record Oddity(string Json)
{
    public static readonly Oddity Object = new("""{"a":1}""");
    public static readonly Oddity List = new("""["a"]""");
    public static readonly Oddity Word = new("\"soon\"");
    public static readonly Oddity EmptyText = new("\"\"");
    public static readonly Oddity EmptyObject = new("{}");
    public static readonly Oddity EmptyList = new("[]");
    public static readonly Oddity True = new("true");
    public static readonly Oddity Two = new("2");
    public static readonly Oddity ZeroText = new("\"0\"");
    public static readonly Oddity HalfEmoji = new("\"\\ud83d\"");

    public static IReadOnlyList<Oddity> All { get; } = [Object, List, Word, EmptyText, EmptyObject, EmptyList, True, Two, ZeroText, HalfEmoji];

    /// <summary>How it reads in the place of a field, by the rule alone. An item of a list that is none says nothing, so it cannot be read, unless it is a record or text, or keeps the place of what it belongs to.</summary>
    public Reading For(AnswerField field) => For(field.Kind) switch
    {
        Reading.None when field is { IsItem: true, IsPlaced: false, Kind: not FieldKind.Object } => Reading.Unread,
        var reading => reading,
    };

    private Reading For(FieldKind kind) => kind switch
    {
        FieldKind.Text => IsScalar ? Reading.Read : Reading.Unread,
        FieldKind.Word => this == EmptyText ? Reading.None : For(FieldKind.Text),
        FieldKind.Number or FieldKind.Duration or FieldKind.Code => this == EmptyText ? Reading.None : this == Two || this == ZeroText ? Reading.Read : Reading.Unread,
        FieldKind.Day => this == EmptyText ? Reading.None : this == Two ? Reading.Read : Reading.Unread,
        FieldKind.CodeOrFlag => this == True ? Reading.Read : For(FieldKind.Code),
        FieldKind.Time => this == EmptyText || this == ZeroText ? Reading.None : this == Two ? Reading.Read : Reading.Unread,
        FieldKind.Rfc3339 => this == EmptyText ? Reading.None : Reading.Unread,
        FieldKind.Flag => this == EmptyText ? Reading.None : this == True || this == ZeroText ? Reading.Read : Reading.Unread,
        FieldKind.Object => this == EmptyText || this == EmptyList ? Reading.None : this == Object || this == EmptyObject ? Reading.Read : Reading.Unread,
        FieldKind.MapOfObjects => this == Object ? Reading.UnreadItem : IsNothing ? Reading.None : Reading.Unread,
        FieldKind.MapOfLists => this == Object ? Reading.UnreadItem : IsNothing ? Reading.None : Reading.Unread,
        _ when IsNothing => Reading.None,
        FieldKind.Objects => this == Object ? Reading.Read : Reading.UnreadItem,
        FieldKind.Texts => this == Object ? Reading.UnreadItem : Reading.Read,
        FieldKind.Numbers or FieldKind.Codes or FieldKind.Durations => this == Two || this == ZeroText ? Reading.Read : Reading.UnreadItem,
        FieldKind.Flags => this == True || this == ZeroText ? Reading.Read : Reading.UnreadItem,
        FieldKind.Days or FieldKind.Times => this == Two ? Reading.Read : Reading.UnreadItem,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind of an item of the list; null for what is no list.</summary>
    public static FieldKind? ItemOf(FieldKind kind) => kind switch
    {
        FieldKind.Texts => FieldKind.Text,
        FieldKind.Objects => FieldKind.Object,
        FieldKind.Numbers => FieldKind.Number,
        FieldKind.Codes => FieldKind.Code,
        FieldKind.Durations => FieldKind.Duration,
        FieldKind.Days => FieldKind.Day,
        FieldKind.Flags => FieldKind.Flag,
        FieldKind.Times => FieldKind.Time,
        _ => null,
    };

    private bool IsNothing => this == EmptyText || this == EmptyObject || this == EmptyList;

    private bool IsScalar => this != Object && this != List && this != EmptyObject && this != EmptyList;

    public override string ToString() => Json;
}
