using Microsoft.Extensions.Configuration;

namespace MeetingApis.Internal;

/// <summary>Says whose options are meant, in messages about them.</summary>
/// <param name="Kind">What has the options, such as <c>FeishuClient</c>.</param>
/// <param name="Name">The name of the app; empty for the default app.</param>
/// <param name="Section">The section of the configuration that they come from; null where the host sets them in code.</param>
internal sealed record OptionsOrigin(string Kind, string Name, IConfigurationSection? Section)
{
    /// <summary>Such as "FeishuClient 'sales' (section Meetings:Feishu:Sales)".</summary>
    public override string ToString() =>
        (Name.Length == 0 ? Kind : $"{Kind} '{Name}'") + (Section is null ? "" : $" (section {Section.Path})");

    public string Says(string failure) => $"{this}: {failure}";
}
