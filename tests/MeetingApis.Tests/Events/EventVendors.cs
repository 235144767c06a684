namespace MeetingApis.Tests.Events;

/// <summary>Every vendor that delivers events.</summary>
internal static class EventVendors
{
    public static IReadOnlyDictionary<string, IEventVendor> ByName { get; } = typeof(EventVendors).Assembly.GetTypes()
        .Where(static type => type.IsClass && type.IsAssignableTo(typeof(IEventVendor)))
        .Select(static type => (IEventVendor)Activator.CreateInstance(type)!)
        .ToDictionary(static vendor => vendor.Name, StringComparer.Ordinal);

    /// <summary>What the page says of one event.</summary>
    public static EventContract Contract(string vendor, string type) => EventContract.Of(vendor).Single(contract => contract.Type == type);
}
