using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Benchmarks;

/// <summary>The library as an application registers it, with everything at its default.</summary>
internal static class LibraryCalls
{
    public static Func<Task> Create(MeasuredOperation operation, HttpMessageHandler? transport, Uri? baseAddress)
    {
        switch (operation)
        {
            case MeasuredOperation.WeComMeetingsUpdate:
                IWeComMeetingsApi meetings = Client<WeComClient>(services => services.AddWeComClient(options =>
                {
                    options.CorpId = Inputs.AppId;
                    options.CorpSecret = Inputs.AppSecret;
                    options.BaseAddress = baseAddress ?? options.BaseAddress;
                }), transport).Meetings;
                return () => meetings.UpdateAsync(LibraryBodies.Meeting);
            case MeasuredOperation.DingTalkScheduleConferencesUpdate:
                IDingTalkScheduleConferencesApi conferences = Client<DingTalkClient>(services => services.AddDingTalkClient(options =>
                {
                    options.AppKey = Inputs.AppId;
                    options.AppSecret = Inputs.AppSecret;
                    options.BaseAddress = baseAddress ?? options.BaseAddress;
                }), transport).ScheduleConferences;
                return () => conferences.UpdateAsync(LibraryBodies.Conference);
        }

        FeishuClient feishu = Feishu(transport, baseAddress);
        return operation switch
        {
            MeasuredOperation.FeishuReservesUpdate => () => feishu.Reserves.UpdateAsync(Inputs.ReserveId, LibraryBodies.Reserve, FeishuUserIdType.OpenId),
            MeasuredOperation.FeishuRoomReservationsList => () => feishu.RoomReservations.ListAsync(LibraryBodies.Reservations),
            MeasuredOperation.FeishuCalendarEventsCreate => () => feishu.CalendarEvents.CreateAsync(Inputs.CalendarId, LibraryBodies.NewEvent, FeishuUserIdType.OpenId, Inputs.IdempotencyKey),
            MeasuredOperation.FeishuCalendarEventsGet => () => feishu.CalendarEvents.GetAsync(Inputs.CalendarId, Inputs.EventId, LibraryBodies.Event),
            _ => () => feishu.RoomInstances.ReplyAsync(LibraryBodies.Reply),
        };
    }

    /// <summary>A client of Feishu on a transport.</summary>
    public static FeishuClient Feishu(HttpMessageHandler? transport, Uri? baseAddress) =>
        Client<FeishuClient>(services => services.AddFeishuClient(options =>
        {
            options.AppId = Inputs.AppId;
            options.AppSecret = Inputs.AppSecret;
            options.BaseAddress = baseAddress ?? options.BaseAddress;
        }), transport);

    private static TClient Client<TClient>(Func<IServiceCollection, IHttpClientBuilder> register, HttpMessageHandler? transport)
        where TClient : notnull
    {
        IHttpClientBuilder client = register(new ServiceCollection());
        if (transport is not null)
        {
            client.ConfigurePrimaryHttpMessageHandler(() => transport);
        }

        return client.Services.BuildServiceProvider().GetRequiredService<TClient>();
    }
}
