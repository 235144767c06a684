using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>An event that this library has no record for, or that cannot be read.</summary>
public sealed record UnknownWeComEvent : WeComEvent
{
    /// <summary>What WeCom encrypted, unchanged: XML, or JSON where the app receives that. It may hold a secret: it prints as <c>***</c>.</summary>
    [JsonIgnore]
    public string Xml { get => field ?? ""; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append($", Xml = {Masked.Text(Xml)}");
        return true;
    }
}
