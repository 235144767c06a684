namespace MeetingApis.Internal;

/// <summary>Which client something concerns, as logs, spans and metrics say it: never a user, and never a secret.</summary>
/// <param name="vendor">The vendor.</param>
/// <param name="name">The name under which the client is registered; null where it has none.</param>
/// <param name="tenant">The organisation in which it acts; null for an app that has only one.</param>
internal sealed class ClientLabel(MeetingVendor vendor, string? name, string? tenant = null)
{
    private string? _text;

    public MeetingVendor Vendor => vendor;

    public string? Name => name;

    public string? Tenant => tenant;

    /// <summary>The client of the same app in an organisation. What cannot be the name of one is left out: an event may hold anything.</summary>
    public ClientLabel In(string? organisation) => IdentityName.IsUsable(organisation) ? new ClientLabel(vendor, name, organisation) : this;

    /// <summary>The beginning of a log message, such as <c>Feishu 'hr' in 2ed263bf32cf1651</c>.</summary>
    public override string ToString() => _text ??= $"{vendor}{(name is null ? "" : $" '{name}'")}{(tenant is null ? "" : $" in {tenant}")}";
}
