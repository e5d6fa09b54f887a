; c0cb74de85e2509df00e16232eb7ade1be3fc6b8ae2473b7344d1f8bfd960af9


define noundef range(i32 -1, -2) i32 @praxia_search_plan(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.edge, i64 %arg.rows, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr readonly captures(none) %arg.table, i64 %arg.goals, i64 %arg.samples, double %arg.coarse, double %arg.reach, double %arg.width, double %arg.domain, i64 %arg.seed) local_unnamed_addr {
B0:
  %.841 = alloca i64, align 8
  store i64 0, ptr %.841, align 8
  %.44.i = getelementptr i8, ptr %arg.table, i64 144
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !0
  %.46.i = inttoptr i64 %.45.i to ptr
  %scevgep.i = getelementptr i8, ptr %.46.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %scevgep.i, i8 0, i64 16, i1 false), !noalias !0
  %.98 = load i64, ptr %arg.table, align 8
  %.99 = inttoptr i64 %.98 to ptr
  %.122 = getelementptr i8, ptr %arg.table, i64 24
  %.123 = load i64, ptr %.122, align 8
  %.124 = inttoptr i64 %.123 to ptr
  %.147 = getelementptr i8, ptr %arg.table, i64 8
  %.148 = load i64, ptr %.147, align 8
  %.149 = inttoptr i64 %.148 to ptr
  %.161 = add nsw i64 %arg.goals, 1
  %.163 = mul nsw i64 %.161, %arg.n
  %.9240.not.i = icmp slt i64 %.163, 1
  br i1 %.9240.not.i, label %B0.endif.endif, label %B40.i

B40.i:                                            ; preds = %B0, %B40.i
  %total.2.043.i = phi double [ %.135.i, %B40.i ], [ 0.000000e+00, %B0 ]
  %.983941.i = phi i64 [ %.105.i, %B40.i ], [ 0, %B0 ]
  %.105.i = add nuw nsw i64 %.983941.i, 1
  %.131.i = getelementptr double, ptr %.99, i64 %.983941.i
  %.132.i = load double, ptr %.131.i, align 8, !noalias !3
  %.133.i = fmul double %.132.i, 0.000000e+00
  %.135.i = fadd double %total.2.043.i, %.133.i
  %exitcond.not.i = icmp eq i64 %.163, %.105.i
  br i1 %exitcond.not.i, label %B72.loopexit.i, label %B40.i

B72.loopexit.i:                                   ; preds = %B40.i
  %0 = fcmp une double %.135.i, 0.000000e+00
  br i1 %0, label %common.ret, label %B0.endif.endif

common.ret:                                       ; preds = %B36.i, %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, %B276.endif, %B72.loopexit.i, %B72.loopexit.i.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit
  %found.5.0.sink = phi i64 [ %found.5.0, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit ], [ -1, %B276.endif ], [ -3, %B72.loopexit.i ], [ -2, %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit ], [ -3, %B72.loopexit.i.i ], [ -3, %B36.i ]
  store i64 %found.5.0.sink, ptr %retptr, align 8
  ret i32 0

B460:                                             ; preds = %B276.endif
  %.9958.not.i = icmp slt i64 %arg.goals, 1
  br i1 %.9958.not.i, label %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, label %B48.preheader.i

B48.preheader.i:                                  ; preds = %B460
  %.9240.not.i.i = icmp slt i64 %arg.n, 1
  br label %B48.i

B48.i:                                            ; preds = %B186.i, %B48.preheader.i
  %usable.2.061.i = phi i64 [ %usable.3.1.i, %B186.i ], [ 0, %B48.preheader.i ]
  %.1055759.i = phi i64 [ %.112.i, %B186.i ], [ 1, %B48.preheader.i ]
  %.112.i = add nuw i64 %.1055759.i, 1
  %.146.i = getelementptr i8, ptr %.149, i64 %.1055759.i
  %.147.i = load i8, ptr %.146.i, align 1, !noalias !6
  %.149.i = icmp eq i8 %.147.i, 1
  br i1 %.149.i, label %B74.i, label %B186.i

B74.i:                                            ; preds = %B48.i
  %.152.i = add nsw i64 %usable.2.061.i, 1
  %.160.i = mul nsw i64 %.1055759.i, %arg.n
  %.164.i = getelementptr double, ptr %.99, i64 %.160.i
  %.166.i = mul nsw i64 %.152.i, %arg.n
  %.168.i = getelementptr double, ptr %.99, i64 %.166.i
  br i1 %.9240.not.i.i, label %B186.i, label %B36.i.i

B36.i.i:                                          ; preds = %B74.i, %B36.i.i
  %.983941.i.i = phi i64 [ %.105.i.i, %B36.i.i ], [ 0, %B74.i ]
  %.105.i.i = add nuw nsw i64 %.983941.i.i, 1
  %.131.i.i = getelementptr double, ptr %.164.i, i64 %.983941.i.i
  %.132.i.i = load double, ptr %.131.i.i, align 8, !noalias !9
  %.134.i.i = getelementptr double, ptr %.168.i, i64 %.983941.i.i
  store double %.132.i.i, ptr %.134.i.i, align 8, !noalias !9
  %exitcond.not.i.i = icmp eq i64 %arg.n, %.105.i.i
  br i1 %exitcond.not.i.i, label %B186.i, label %B36.i.i

B186.i:                                           ; preds = %B36.i.i, %B74.i, %B48.i
  %usable.3.1.i = phi i64 [ %usable.2.061.i, %B48.i ], [ %.152.i, %B74.i ], [ %.152.i, %B36.i.i ]
  %exitcond.not.i1 = icmp eq i64 %.1055759.i, %arg.goals
  br i1 %exitcond.not.i1, label %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, label %B48.i

_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit: ; preds = %B186.i, %B460
  %usable.2.0.lcssa.i = phi i64 [ 0, %B460 ], [ %usable.3.1.i, %B186.i ]
  %.389 = icmp eq i64 %usable.2.0.lcssa.i, 0
  br i1 %.389, label %common.ret, label %B522.endif

B566:                                             ; preds = %B566.lr.ph, %B782
  %found.3.0293 = phi i64 [ 0, %B566.lr.ph ], [ %found.4.1, %B782 ]
  %.507287291 = phi i64 [ 1, %B566.lr.ph ], [ %.514, %B782 ]
  %.514 = add nuw i64 %.507287291, 1
  %.547 = icmp eq i64 %found.3.0293, 0
  br i1 %.547, label %B580, label %B782

B580:                                             ; preds = %B566
  %.557 = mul nsw i64 %.507287291, %arg.n
  %.559 = getelementptr double, ptr %.99, i64 %.557
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !12
  %.16.i = add nsw i64 %.15.i, 1
  store i64 %.16.i, ptr %.14.i, align 8, !noalias !12
  %.21.i = ptrtoint ptr %.559 to i64
  %.26.i = tail call i32 %.25.i(i64 %.98, i64 %.21.i, i64 %arg.environment, double %arg.step, double %arg.inflation), !noalias !12
  %.28.i.not = icmp ne i32 %.26.i, 1
  %brmerge = or i1 %.28.i.not, %.9240.not.i83
  %.mux = select i1 %.28.i.not, i64 0, i64 2
  br i1 %brmerge, label %B782, label %B36.i84

B782:                                             ; preds = %B36.i92, %B580, %B566
  %found.4.1 = phi i64 [ %found.3.0293, %B566 ], [ %.mux, %B580 ], [ 2, %B36.i92 ]
  %exitcond.not = icmp eq i64 %.507287291, %..371
  br i1 %exitcond.not, label %B784, label %B566

B784:                                             ; preds = %B782
  %.682 = icmp eq i64 %found.4.1, 0
  br i1 %.682, label %B796, label %B980

B796:                                             ; preds = %B522.endif, %B784
  %.40.i = load i64, ptr %arg.table, align 8, !noalias !15
  %.64.i = load i64, ptr %.222, align 8, !noalias !15
  %.65.i = inttoptr i64 %.64.i to ptr
  %.87.i = getelementptr i8, ptr %arg.table, i64 48
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !15
  %.91.i = getelementptr double, ptr %.65.i, i64 %arg.n
  %.113.i = getelementptr i8, ptr %arg.table, i64 136
  %.114.i = load i64, ptr %.113.i, align 8, !noalias !15
  %.115.i = inttoptr i64 %.114.i to ptr
  %.6.i.i = add i64 %arg.seed, -7046029254386353131
  %.7.i.i = lshr i64 %.6.i.i, 30
  %.8.i.i = xor i64 %.7.i.i, %.6.i.i
  %.9.i.i = mul i64 %.8.i.i, -4658895280553007687
  %.10.i.i = lshr i64 %.9.i.i, 27
  %.11.i.i = xor i64 %.10.i.i, %.9.i.i
  %.12.i.i = mul i64 %.11.i.i, -7723592293110705685
  %.13.i.i = lshr i64 %.12.i.i, 31
  %.14.i.i = xor i64 %.13.i.i, %.12.i.i
  %.15.i.i = or i64 %.14.i.i, 1
  store i64 %.15.i.i, ptr %.115.i, align 8, !noalias !18
  %.9540.not.i.i = icmp slt i64 %arg.n, 1
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx.exit, label %B40.i.i

B40.i.i:                                          ; preds = %B796, %B40.i.i
  %total.2.043.i.i = phi double [ %.149.i.i, %B40.i.i ], [ 0.000000e+00, %B796 ]
  %.1013941.i.i = phi i64 [ %.108.i.i, %B40.i.i ], [ 0, %B796 ]
  %.108.i.i = add nuw nsw i64 %.1013941.i.i, 1
  %.134.i.i2 = getelementptr double, ptr %.65.i, i64 %.1013941.i.i
  %.135.i.i = load double, ptr %.134.i.i2, align 8, !noalias !21
  %.137.i.i = getelementptr double, ptr %.91.i, i64 %.1013941.i.i
  %.138.i.i = load double, ptr %.137.i.i, align 8, !noalias !21
  %.139.i.i = fsub double %.135.i.i, %.138.i.i
  %.147.i.i = fmul double %.139.i.i, %.139.i.i
  %.149.i.i = fadd double %total.2.043.i.i, %.147.i.i
  %exitcond.not.i.i3 = icmp eq i64 %arg.n, %.108.i.i
  br i1 %exitcond.not.i.i3, label %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx.exit, label %B40.i.i

_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx.exit: ; preds = %B40.i.i, %B796
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B796 ], [ %.149.i.i, %B40.i.i ]
  %.89.i = inttoptr i64 %.88.i to ptr
  %.41.i = inttoptr i64 %.40.i to ptr
  %.169.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i)
  %.16.i.i = fmul double %arg.step, %arg.coarse
  %.184.i = fdiv double %.169.i.i, 0x4003988E1409212E
  %.185.i = fmul double %arg.domain, %.184.i
  %.28.i4 = getelementptr i8, ptr %arg.table, i64 56
  %.29.i5 = load i64, ptr %.28.i4, align 8, !noalias !24
  %.30.i = inttoptr i64 %.29.i5 to ptr
  %.53.i = getelementptr i8, ptr %arg.table, i64 64
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !24
  %.55.i = inttoptr i64 %.54.i to ptr
  %.80.i = getelementptr i8, ptr %arg.table, i64 72
  %.81.i = load i64, ptr %.80.i, align 8, !noalias !24
  %.82.i = inttoptr i64 %.81.i to ptr
  %.107.i = getelementptr i8, ptr %arg.table, i64 80
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !24
  %.109.i = inttoptr i64 %.108.i to ptr
  %.133.i6 = getelementptr i8, ptr %arg.table, i64 88
  %.134.i = load i64, ptr %.133.i6, align 8, !noalias !24
  %.135.i7 = inttoptr i64 %.134.i to ptr
  %.159.i = getelementptr i8, ptr %arg.table, i64 96
  %.160.i8 = load i64, ptr %.159.i, align 8, !noalias !24
  %.161.i = inttoptr i64 %.160.i8 to ptr
  %.214.i = getelementptr i8, ptr %arg.table, i64 104
  %.215.i = load i64, ptr %.214.i, align 8, !noalias !24
  %.216.i = inttoptr i64 %.215.i to ptr
  %.241.i = getelementptr i8, ptr %arg.table, i64 112
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !24
  %.243.i = inttoptr i64 %.242.i to ptr
  %.267.i = getelementptr i8, ptr %arg.table, i64 120
  %.268.i = load i64, ptr %.267.i, align 8, !noalias !24
  %.269.i = inttoptr i64 %.268.i to ptr
  %.293.i = getelementptr i8, ptr %arg.table, i64 128
  %.294.i = load i64, ptr %.293.i, align 8, !noalias !24
  %.295.i = inttoptr i64 %.294.i to ptr
  %.31.i = getelementptr i8, ptr %.30.i, i64 8
  %.57.i = shl nsw i64 %arg.n, 16
  %.58.i = getelementptr double, ptr %.55.i, i64 %.57.i
  %.85.i = getelementptr float, ptr %.82.i, i64 %.57.i
  %.111.i = getelementptr i8, ptr %.109.i, i64 524288
  %.137.i = getelementptr i8, ptr %.135.i7, i64 524288
  %.219.i.idx = shl i64 %arg.n, 7
  %.219.i = getelementptr i8, ptr %.216.i, i64 %.219.i.idx
  %.245.i = getelementptr i8, ptr %.243.i, i64 128
  %.271.i = getelementptr i8, ptr %.269.i, i64 16
  %.297.i = getelementptr i8, ptr %.295.i, i64 16
  store i64 0, ptr %.841, align 8
  call fastcc void @praxia_search_part_0(ptr nonnull %.841, i64 %arg.edge, i64 %arg.rows, i64 %arg.environment, double %.16.i.i, double %arg.inflation, i64 %arg.n, ptr %.46.i, i64 %arg.edge, i64 %arg.environment, double %arg.step, double %arg.inflation, ptr %.46.i, ptr %.41.i, i64 %usable.2.0.lcssa.i, ptr %.65.i, ptr %.91.i, double %arg.reach, double %arg.width, double %.185.i, ptr nonnull %.115.i, ptr %.89.i, ptr %.30.i, ptr %.55.i, ptr %.82.i, ptr %.109.i, ptr %.135.i7, ptr %.161.i, ptr %.161.i, ptr %.216.i, ptr %.243.i, ptr %.269.i, ptr %.295.i, ptr %.31.i, ptr %.58.i, ptr %.85.i, ptr %.111.i, ptr %.137.i, ptr %.161.i, ptr %.161.i, ptr %.219.i, ptr %.245.i, ptr %.271.i, ptr %.297.i, double 0x7FF0000000000000, i64 %arg.samples, ptr %.124)
  %.855 = load i64, ptr %.841, align 8
  br label %B980

B980:                                             ; preds = %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx.exit, %B784
  %found.5.0 = phi i64 [ %found.4.1, %B784 ], [ %.855, %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx.exit ]
  %.9645.i = icmp sgt i64 %found.5.0, 1
  br i1 %.9645.i, label %B46.preheader.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit

B46.preheader.i:                                  ; preds = %B980
  %1 = add nsw i64 %found.5.0, -2
  %.9540.not.i.i50 = icmp slt i64 %arg.n, 1
  br label %B46.i

B46.i:                                            ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B46.preheader.i
  %total.2.048.i = phi double [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0.000000e+00, %B46.preheader.i ]
  %.1024446.i = phi i64 [ %.139.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0, %B46.preheader.i ]
  %.136.i = mul nsw i64 %.1024446.i, %arg.n
  %.138.i = getelementptr double, ptr %.124, i64 %.136.i
  %.139.i = add nuw nsw i64 %.1024446.i, 1
  %.141.i = mul nsw i64 %.139.i, %arg.n
  %.143.i = getelementptr double, ptr %.124, i64 %.141.i
  br i1 %.9540.not.i.i50, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i51

B40.i.i51:                                        ; preds = %B46.i, %B40.i.i51
  %total.2.043.i.i52 = phi double [ %.149.i.i61, %B40.i.i51 ], [ 0.000000e+00, %B46.i ]
  %.1013941.i.i53 = phi i64 [ %.108.i.i54, %B40.i.i51 ], [ 0, %B46.i ]
  %.108.i.i54 = add nuw nsw i64 %.1013941.i.i53, 1
  %.134.i.i55 = getelementptr double, ptr %.138.i, i64 %.1013941.i.i53
  %.135.i.i56 = load double, ptr %.134.i.i55, align 8, !noalias !27
  %.137.i.i57 = getelementptr double, ptr %.143.i, i64 %.1013941.i.i53
  %.138.i.i58 = load double, ptr %.137.i.i57, align 8, !noalias !27
  %.139.i.i59 = fsub double %.135.i.i56, %.138.i.i58
  %.147.i.i60 = fmul double %.139.i.i59, %.139.i.i59
  %.149.i.i61 = fadd double %total.2.043.i.i52, %.147.i.i60
  %exitcond.not.i.i62 = icmp eq i64 %arg.n, %.108.i.i54
  br i1 %exitcond.not.i.i62, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i51

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B40.i.i51, %B46.i
  %total.2.0.lcssa.i.i63 = phi double [ 0.000000e+00, %B46.i ], [ %.149.i.i61, %B40.i.i51 ]
  %.169.i.i64 = tail call double @sqrt(double %total.2.0.lcssa.i.i63)
  %.170.i = fadd double %total.2.048.i, %.169.i.i64
  %exitcond.not.i65 = icmp eq i64 %.1024446.i, %1
  br i1 %exitcond.not.i65, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit, label %B46.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B980
  %total.2.0.lcssa.i49 = phi double [ 0.000000e+00, %B980 ], [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ]
  %.939 = getelementptr i8, ptr %arg.table, i64 152
  %.940 = load i64, ptr %.939, align 8
  %.943 = inttoptr i64 %.940 to ptr
  store double %total.2.0.lcssa.i49, ptr %.943, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0, %B72.loopexit.i
  %.222 = getelementptr i8, ptr %arg.table, i64 16
  %.223 = load i64, ptr %.222, align 8
  %.224 = inttoptr i64 %.223 to ptr
  %.arg.n.i = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 0)
  %2 = getelementptr double, ptr %.224, i64 %arg.n
  br label %B34.i

B34.i:                                            ; preds = %B36.i, %B0.endif.endif
  %.9850.i = phi i64 [ %.105.i67, %B36.i ], [ 0, %B0.endif.endif ]
  %exitcond.not.i66 = icmp eq i64 %.9850.i, %.arg.n.i
  br i1 %exitcond.not.i66, label %B88.i, label %B36.i

B36.i:                                            ; preds = %B34.i
  %.105.i67 = add nuw i64 %.9850.i, 1
  %.131.i68 = getelementptr double, ptr %.224, i64 %.9850.i
  %.132.i69 = load double, ptr %.131.i68, align 8, !noalias !32
  %.136.i70 = getelementptr double, ptr %2, i64 %.9850.i
  %.137.i71 = load double, ptr %.136.i70, align 8, !noalias !32
  %.138.i72 = fcmp ugt double %.132.i69, %.137.i71
  br i1 %.138.i72, label %common.ret, label %B34.i

B88.i:                                            ; preds = %B34.i
  %.156.i = shl nsw i64 %arg.n, 1
  %.9240.not.i.i73 = icmp slt i64 %arg.n, 1
  br i1 %.9240.not.i.i73, label %B276.endif, label %B40.i.i74

B40.i.i74:                                        ; preds = %B88.i, %B40.i.i74
  %total.2.043.i.i75 = phi double [ %.135.i.i80, %B40.i.i74 ], [ 0.000000e+00, %B88.i ]
  %.983941.i.i76 = phi i64 [ %.105.i.i77, %B40.i.i74 ], [ 0, %B88.i ]
  %.105.i.i77 = add nuw nsw i64 %.983941.i.i76, 1
  %.131.i.i78 = getelementptr double, ptr %.224, i64 %.983941.i.i76
  %.132.i.i79 = load double, ptr %.131.i.i78, align 8, !noalias !35
  %.133.i.i = fmul double %.132.i.i79, 0.000000e+00
  %.135.i.i80 = fadd double %total.2.043.i.i75, %.133.i.i
  %exitcond.not.i.i81 = icmp eq i64 %.156.i, %.105.i.i77
  br i1 %exitcond.not.i.i81, label %B72.loopexit.i.i, label %B40.i.i74

B72.loopexit.i.i:                                 ; preds = %B40.i.i74
  %3 = fcmp une double %.135.i.i80, 0.000000e+00
  br i1 %3, label %common.ret, label %B276.endif

B276.endif:                                       ; preds = %B88.i, %B72.loopexit.i.i
  %.19.i = inttoptr i64 %arg.rows to ptr
  %.20.i = tail call i64 %.19.i(i64 %.98, i64 %.161, i64 %arg.environment, double %arg.inflation, i64 %.148), !noalias !38
  %.320 = load i8, ptr %.149, align 1
  %.322 = icmp eq i8 %.320, 0
  br i1 %.322, label %common.ret, label %B460

B522.endif:                                       ; preds = %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit
  %..371 = tail call i64 @llvm.smax.i64(i64 %usable.2.0.lcssa.i, i64 0)
  %.501290.not = icmp eq i64 %..371, 0
  br i1 %.501290.not, label %B796, label %B566.lr.ph

B566.lr.ph:                                       ; preds = %B522.endif
  %.634 = getelementptr double, ptr %.124, i64 %arg.n
  %.14.i = getelementptr i8, ptr %.46.i, i64 16
  %.25.i = inttoptr i64 %arg.edge to ptr
  %.9240.not.i83 = icmp slt i64 %arg.n, 1
  br label %B566

B36.i84:                                          ; preds = %B580, %B36.i84
  %.983941.i85 = phi i64 [ %.105.i86, %B36.i84 ], [ 0, %B580 ]
  %.105.i86 = add nuw nsw i64 %.983941.i85, 1
  %.131.i87 = getelementptr double, ptr %.99, i64 %.983941.i85
  %.132.i88 = load double, ptr %.131.i87, align 8, !noalias !41
  %.134.i89 = getelementptr double, ptr %.124, i64 %.983941.i85
  store double %.132.i88, ptr %.134.i89, align 8, !noalias !41
  %exitcond.not.i90 = icmp eq i64 %arg.n, %.105.i86
  br i1 %exitcond.not.i90, label %B36.i92, label %B36.i84

B36.i92:                                          ; preds = %B36.i84, %B36.i92
  %.983941.i93 = phi i64 [ %.105.i94, %B36.i92 ], [ 0, %B36.i84 ]
  %.105.i94 = add nuw nsw i64 %.983941.i93, 1
  %.131.i95 = getelementptr double, ptr %.559, i64 %.983941.i93
  %.132.i96 = load double, ptr %.131.i95, align 8, !noalias !44
  %.134.i97 = getelementptr double, ptr %.634, i64 %.983941.i93
  store double %.132.i96, ptr %.134.i97, align 8, !noalias !44
  %exitcond.not.i98 = icmp eq i64 %arg.n, %.105.i94
  br i1 %exitcond.not.i98, label %B782, label %B36.i92
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare double @sqrt(double) local_unnamed_addr #2

define internal fastcc void @praxia_search_part_0(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.problem.0.0, i64 %arg.problem.0.1, i64 %arg.problem.0.2, double %arg.problem.0.3, double %arg.problem.0.4, i64 %arg.problem.0.5, ptr captures(none) %arg.problem.0.6, i64 %arg.problem.1.0, i64 %arg.problem.1.2, double %arg.problem.1.3, double %arg.problem.1.4, ptr captures(none) %arg.problem.1.6, ptr readonly captures(none) %arg.problem.2, i64 %arg.problem.3, ptr readonly captures(none) %arg.problem.4, ptr readonly captures(none) %arg.problem.5, double %arg.problem.6, double %arg.problem.7, double %arg.problem.8, ptr captures(none) %arg.problem.9, ptr %arg.problem.10, ptr captures(none) initializes((0, 8)) %arg.one.0.0, ptr %arg.one.0.1, ptr %arg.one.0.2, ptr captures(none) %arg.one.0.3, ptr captures(none) %arg.one.0.4, ptr captures(none) %arg.one.0.5, ptr readonly captures(none) %arg.one.0.6, ptr %arg.one.1.0, ptr captures(none) %arg.one.1.1, ptr %arg.one.1.2, ptr captures(none) %arg.one.1.3, ptr captures(none) initializes((0, 8)) %arg.other.0.0, ptr %arg.other.0.1, ptr %arg.other.0.2, ptr captures(none) %arg.other.0.3, ptr captures(none) %arg.other.0.4, ptr captures(none) %arg.other.0.5, ptr readonly captures(none) %arg.other.0.6, ptr %arg.other.1.0, ptr captures(none) %arg.other.1.1, ptr %arg.other.1.2, ptr captures(none) %arg.other.1.3, double %arg.bound, i64 %arg.samples, ptr writeonly captures(none) %arg.path) unnamed_addr {
B0:
  %arg.n.fr.i.i = freeze i64 %arg.problem.0.5
  %.75 = getelementptr i8, ptr %arg.problem.0.6, i64 8
  %.76 = load i64, ptr %.75, align 8
  %.77 = add nsw i64 %.76, %arg.samples
  store i64 0, ptr %arg.one.0.0, align 8, !noalias !47
  store i64 0, ptr %arg.other.0.0, align 8, !noalias !47
  %.25.i.i = load i64, ptr %arg.one.0.0, align 8, !noalias !50
  %.72.i.i = and i64 %.25.i.i, -256
  %.74.i.i = mul nsw i64 %.72.i.i, %arg.n.fr.i.i
  %.75.i.i = getelementptr float, ptr %arg.one.0.2, i64 %.74.i.i
  %.87.1.i.i = and i64 %.25.i.i, 255
  %.143144.i.i = and i64 %.25.i.i, 15
  %.164.i.i = icmp eq i64 %.143144.i.i, 0
  %invariant.gep.i.i = getelementptr float, ptr %.75.i.i, i64 %.87.1.i.i
  %.248157.not.i.i = icmp slt i64 %arg.n.fr.i.i, 1
  br i1 %.164.i.i, label %B158.endif.i.i, label %B288.endif.i.i

B320.i.i:                                         ; preds = %B320.lr.ph.i.i, %B320.i.i
  %.512166168.i.i = phi i64 [ 0, %B320.lr.ph.i.i ], [ %.519.i.i, %B320.i.i ]
  %.519.i.i = add nuw nsw i64 %.512166168.i.i, 1
  %.545.i.i = getelementptr double, ptr %arg.problem.2, i64 %.512166168.i.i
  %.546.i.i = load double, ptr %.545.i.i, align 8, !noalias !50
  %.553.i.i = getelementptr double, ptr %0, i64 %.512166168.i.i
  store double %.546.i.i, ptr %.553.i.i, align 8, !noalias !50
  %.558.i.i = fptrunc double %.546.i.i to float
  %.idx.i.i = shl i64 %.512166168.i.i, 10
  %gep164.i.i = getelementptr i8, ptr %invariant.gep.i.i, i64 %.idx.i.i
  store float %.558.i.i, ptr %gep164.i.i, align 4, !noalias !50
  %exitcond172.not.i.i = icmp eq i64 %.519.i.i, %arg.n.fr.i.i
  br i1 %exitcond172.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i, label %B320.i.i

B158.endif.i.i:                                   ; preds = %B0
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i, label %B190.endif.endif.i.i

B190.endif.endif.i.i:                             ; preds = %B158.endif.i.i, %B190.endif.endif.i.i
  %.254153158.i.i = phi i64 [ %.261.i.i, %B190.endif.endif.i.i ], [ 0, %B158.endif.i.i ]
  %.idx146.i.i = shl i64 %.254153158.i.i, 10
  %gep.i.i = getelementptr i8, ptr %invariant.gep.i.i, i64 %.idx146.i.i
  store float 1.000000e+09, ptr %gep.i.i, align 4, !noalias !50
  %.412.1.i.i = getelementptr i8, ptr %gep.i.i, i64 4
  store float 1.000000e+09, ptr %.412.1.i.i, align 4, !noalias !50
  %.412.2.i.i = getelementptr i8, ptr %gep.i.i, i64 8
  store float 1.000000e+09, ptr %.412.2.i.i, align 4, !noalias !50
  %.412.3.i.i = getelementptr i8, ptr %gep.i.i, i64 12
  store float 1.000000e+09, ptr %.412.3.i.i, align 4, !noalias !50
  %.412.4.i.i = getelementptr i8, ptr %gep.i.i, i64 16
  store float 1.000000e+09, ptr %.412.4.i.i, align 4, !noalias !50
  %.412.5.i.i = getelementptr i8, ptr %gep.i.i, i64 20
  store float 1.000000e+09, ptr %.412.5.i.i, align 4, !noalias !50
  %.412.6.i.i = getelementptr i8, ptr %gep.i.i, i64 24
  store float 1.000000e+09, ptr %.412.6.i.i, align 4, !noalias !50
  %.412.7.i.i = getelementptr i8, ptr %gep.i.i, i64 28
  store float 1.000000e+09, ptr %.412.7.i.i, align 4, !noalias !50
  %.412.8.i.i = getelementptr i8, ptr %gep.i.i, i64 32
  store float 1.000000e+09, ptr %.412.8.i.i, align 4, !noalias !50
  %.412.9.i.i = getelementptr i8, ptr %gep.i.i, i64 36
  store float 1.000000e+09, ptr %.412.9.i.i, align 4, !noalias !50
  %.412.10.i.i = getelementptr i8, ptr %gep.i.i, i64 40
  store float 1.000000e+09, ptr %.412.10.i.i, align 4, !noalias !50
  %.412.11.i.i = getelementptr i8, ptr %gep.i.i, i64 44
  store float 1.000000e+09, ptr %.412.11.i.i, align 4, !noalias !50
  %.412.12.i.i = getelementptr i8, ptr %gep.i.i, i64 48
  store float 1.000000e+09, ptr %.412.12.i.i, align 4, !noalias !50
  %.412.13.i.i = getelementptr i8, ptr %gep.i.i, i64 52
  store float 1.000000e+09, ptr %.412.13.i.i, align 4, !noalias !50
  %.412.14.i.i = getelementptr i8, ptr %gep.i.i, i64 56
  store float 1.000000e+09, ptr %.412.14.i.i, align 4, !noalias !50
  %.412.15.i.i = getelementptr i8, ptr %gep.i.i, i64 60
  store float 1.000000e+09, ptr %.412.15.i.i, align 4, !noalias !50
  %.261.i.i = add nuw nsw i64 %.254153158.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %arg.n.fr.i.i, %.261.i.i
  br i1 %exitcond.not.i.i, label %B320.lr.ph.i.i, label %B190.endif.endif.i.i

B288.endif.i.i:                                   ; preds = %B0
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i, label %B320.lr.ph.i.i

B320.lr.ph.i.i:                                   ; preds = %B190.endif.endif.i.i, %B288.endif.i.i
  %.551.i.i = mul nsw i64 %.25.i.i, %arg.n.fr.i.i
  %0 = getelementptr double, ptr %arg.one.0.1, i64 %.551.i.i
  br label %B320.i.i

_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i: ; preds = %B320.i.i, %B288.endif.i.i, %B158.endif.i.i
  %.582.i.i = getelementptr i64, ptr %arg.one.0.3, i64 %.25.i.i
  store i64 -1, ptr %.582.i.i, align 8, !noalias !50
  %.589.i.i = getelementptr double, ptr %arg.one.0.4, i64 %.25.i.i
  store double 0x7FF0000000000000, ptr %.589.i.i, align 8, !noalias !50
  %.592.i.i = add nsw i64 %.25.i.i, 1
  store i64 %.592.i.i, ptr %arg.one.0.0, align 8, !noalias !50
  %.185165.not.i = icmp slt i64 %arg.problem.3, 1
  br i1 %.185165.not.i, label %_ZN6praxia15motion_planning6search7connect6_plantB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit, label %B204.i

B204.i:                                           ; preds = %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i
  %.191164166.i = phi i64 [ %.198.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i ], [ 1, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i ]
  %.229.i = mul nsw i64 %.191164166.i, %arg.n.fr.i.i
  %.230.i = getelementptr double, ptr %arg.problem.2, i64 %.229.i
  %.25.i1.i = load i64, ptr %arg.other.0.0, align 8, !noalias !53
  %.72.i2.i = and i64 %.25.i1.i, -256
  %.74.i3.i = mul nsw i64 %.72.i2.i, %arg.n.fr.i.i
  %.75.i4.i = getelementptr float, ptr %arg.other.0.2, i64 %.74.i3.i
  %.87.1.i5.i = and i64 %.25.i1.i, 255
  %.143144.i6.i = and i64 %.25.i1.i, 15
  %.164.i7.i = icmp eq i64 %.143144.i6.i, 0
  %invariant.gep.i8.i = getelementptr float, ptr %.75.i4.i, i64 %.87.1.i5.i
  br i1 %.164.i7.i, label %B158.endif.i26.i, label %B288.endif.i10.i

B320.i13.i:                                       ; preds = %B320.lr.ph.i11.i, %B320.i13.i
  %.512166168.i14.i = phi i64 [ 0, %B320.lr.ph.i11.i ], [ %.519.i15.i, %B320.i13.i ]
  %.519.i15.i = add nuw nsw i64 %.512166168.i14.i, 1
  %.545.i16.i = getelementptr double, ptr %.230.i, i64 %.512166168.i14.i
  %.546.i17.i = load double, ptr %.545.i16.i, align 8, !noalias !53
  %.553.i18.i = getelementptr double, ptr %1, i64 %.512166168.i14.i
  store double %.546.i17.i, ptr %.553.i18.i, align 8, !noalias !53
  %.558.i19.i = fptrunc double %.546.i17.i to float
  %.idx.i20.i = shl i64 %.512166168.i14.i, 10
  %gep164.i21.i = getelementptr i8, ptr %invariant.gep.i8.i, i64 %.idx.i20.i
  store float %.558.i19.i, ptr %gep164.i21.i, align 4, !noalias !53
  %exitcond172.not.i22.i = icmp eq i64 %.519.i15.i, %arg.n.fr.i.i
  br i1 %exitcond172.not.i22.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i, label %B320.i13.i

B158.endif.i26.i:                                 ; preds = %B204.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i, label %B190.endif.endif.i27.i

B190.endif.endif.i27.i:                           ; preds = %B158.endif.i26.i, %B190.endif.endif.i27.i
  %.254153158.i28.i = phi i64 [ %.261.i46.i, %B190.endif.endif.i27.i ], [ 0, %B158.endif.i26.i ]
  %.idx146.i29.i = shl i64 %.254153158.i28.i, 10
  %gep.i30.i = getelementptr i8, ptr %invariant.gep.i8.i, i64 %.idx146.i29.i
  store float 1.000000e+09, ptr %gep.i30.i, align 4, !noalias !53
  %.412.1.i31.i = getelementptr i8, ptr %gep.i30.i, i64 4
  store float 1.000000e+09, ptr %.412.1.i31.i, align 4, !noalias !53
  %.412.2.i32.i = getelementptr i8, ptr %gep.i30.i, i64 8
  store float 1.000000e+09, ptr %.412.2.i32.i, align 4, !noalias !53
  %.412.3.i33.i = getelementptr i8, ptr %gep.i30.i, i64 12
  store float 1.000000e+09, ptr %.412.3.i33.i, align 4, !noalias !53
  %.412.4.i34.i = getelementptr i8, ptr %gep.i30.i, i64 16
  store float 1.000000e+09, ptr %.412.4.i34.i, align 4, !noalias !53
  %.412.5.i35.i = getelementptr i8, ptr %gep.i30.i, i64 20
  store float 1.000000e+09, ptr %.412.5.i35.i, align 4, !noalias !53
  %.412.6.i36.i = getelementptr i8, ptr %gep.i30.i, i64 24
  store float 1.000000e+09, ptr %.412.6.i36.i, align 4, !noalias !53
  %.412.7.i37.i = getelementptr i8, ptr %gep.i30.i, i64 28
  store float 1.000000e+09, ptr %.412.7.i37.i, align 4, !noalias !53
  %.412.8.i38.i = getelementptr i8, ptr %gep.i30.i, i64 32
  store float 1.000000e+09, ptr %.412.8.i38.i, align 4, !noalias !53
  %.412.9.i39.i = getelementptr i8, ptr %gep.i30.i, i64 36
  store float 1.000000e+09, ptr %.412.9.i39.i, align 4, !noalias !53
  %.412.10.i40.i = getelementptr i8, ptr %gep.i30.i, i64 40
  store float 1.000000e+09, ptr %.412.10.i40.i, align 4, !noalias !53
  %.412.11.i41.i = getelementptr i8, ptr %gep.i30.i, i64 44
  store float 1.000000e+09, ptr %.412.11.i41.i, align 4, !noalias !53
  %.412.12.i42.i = getelementptr i8, ptr %gep.i30.i, i64 48
  store float 1.000000e+09, ptr %.412.12.i42.i, align 4, !noalias !53
  %.412.13.i43.i = getelementptr i8, ptr %gep.i30.i, i64 52
  store float 1.000000e+09, ptr %.412.13.i43.i, align 4, !noalias !53
  %.412.14.i44.i = getelementptr i8, ptr %gep.i30.i, i64 56
  store float 1.000000e+09, ptr %.412.14.i44.i, align 4, !noalias !53
  %.412.15.i45.i = getelementptr i8, ptr %gep.i30.i, i64 60
  store float 1.000000e+09, ptr %.412.15.i45.i, align 4, !noalias !53
  %.261.i46.i = add nuw nsw i64 %.254153158.i28.i, 1
  %exitcond.not.i47.i = icmp eq i64 %arg.n.fr.i.i, %.261.i46.i
  br i1 %exitcond.not.i47.i, label %B320.lr.ph.i11.i, label %B190.endif.endif.i27.i

B288.endif.i10.i:                                 ; preds = %B204.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i, label %B320.lr.ph.i11.i

B320.lr.ph.i11.i:                                 ; preds = %B190.endif.endif.i27.i, %B288.endif.i10.i
  %.551.i12.i = mul nsw i64 %.25.i1.i, %arg.n.fr.i.i
  %1 = getelementptr double, ptr %arg.other.0.1, i64 %.551.i12.i
  br label %B320.i13.i

_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i: ; preds = %B320.i13.i, %B288.endif.i10.i, %B158.endif.i26.i
  %.582.i23.i = getelementptr i64, ptr %arg.other.0.3, i64 %.25.i1.i
  store i64 -1, ptr %.582.i23.i, align 8, !noalias !53
  %.589.i24.i = getelementptr double, ptr %arg.other.0.4, i64 %.25.i1.i
  store double 0x7FF0000000000000, ptr %.589.i24.i, align 8, !noalias !53
  %.592.i25.i = add nsw i64 %.25.i1.i, 1
  store i64 %.592.i25.i, ptr %arg.other.0.0, align 8, !noalias !53
  %.198.i = add nuw i64 %.191164166.i, 1
  %exitcond.not.i = icmp eq i64 %.191164166.i, %arg.problem.3
  br i1 %exitcond.not.i, label %_ZN6praxia15motion_planning6search7connect6_plantB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit, label %B204.i

_ZN6praxia15motion_planning6search7connect6_plantB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit: ; preds = %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit48.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i
  store i64 0, ptr %arg.one.1.3, align 8, !noalias !47
  store i64 0, ptr %arg.other.1.3, align 8, !noalias !47
  %.385.1.i = getelementptr i8, ptr %arg.one.1.3, i64 8
  store i64 0, ptr %.385.1.i, align 8, !noalias !47
  %.390.1.i = getelementptr i8, ptr %arg.other.1.3, i64 8
  store i64 0, ptr %.390.1.i, align 8, !noalias !47
  %.126414 = load i64, ptr %.75, align 8
  %.128415 = icmp slt i64 %.126414, %.77
  br i1 %.128415, label %B176.preheader, label %common.ret

B176.preheader:                                   ; preds = %_ZN6praxia15motion_planning6search7connect6_plantB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit
  %.14.i57.i = getelementptr i8, ptr %arg.problem.0.6, i64 16
  %.21.i61.i = ptrtoint ptr %arg.problem.10 to i64
  %.25.i62.i = inttoptr i64 %arg.problem.0.0 to ptr
  %.14.i4.i = getelementptr i8, ptr %arg.problem.0.6, i64 16
  %.25.i.i19 = inttoptr i64 %arg.problem.0.0 to ptr
  %.147.i = fmul double %arg.problem.6, 2.000000e+00
  %.14.i11.i = getelementptr i8, ptr %arg.problem.0.6, i64 16
  %.21.i.i111 = ptrtoint ptr %arg.problem.10 to i64
  %.25.i.i112 = inttoptr i64 %arg.problem.0.0 to ptr
  %.14.i3.i = getelementptr i8, ptr %arg.problem.1.6, i64 16
  %.25.i.i219 = inttoptr i64 %arg.problem.1.0 to ptr
  %.312103.i.i = icmp sgt i64 %arg.n.fr.i.i, 0
  %.14.i3.i238 = getelementptr i8, ptr %arg.problem.1.6, i64 16
  %.25.i.i239 = inttoptr i64 %arg.problem.1.0 to ptr
  %.312103.i.i268 = icmp sgt i64 %arg.n.fr.i.i, 0
  %.74.i.i1 = sitofp i64 %arg.problem.3 to double
  %.108.i.i = fcmp oeq double %arg.bound, 0x7FF0000000000000
  %.70.i.i.i = icmp sgt i64 %arg.n.fr.i.i, 0
  %.303.i.i.i = fmul double %arg.bound, %arg.bound
  %.381.i.i.i = sitofp i64 %arg.n.fr.i.i to double
  %.385.i.i.i = fdiv double 1.000000e+00, %.381.i.i.i
  %exitcond237.peel.not.i.i.i = icmp eq i64 %arg.n.fr.i.i, 1
  %.19.i.i = inttoptr i64 %arg.problem.0.1 to ptr
  br label %B176

B176:                                             ; preds = %B176.preheader, %B1059
  %ours.2.sroa.0.0438 = phi ptr [ %ours.3.sroa.0.1, %B1059 ], [ %arg.one.0.0, %B176.preheader ]
  %ours.2.sroa.14.0437 = phi ptr [ %ours.3.sroa.16.1, %B1059 ], [ %arg.one.0.1, %B176.preheader ]
  %ours.2.sroa.28.0436 = phi ptr [ %ours.3.sroa.32.1, %B1059 ], [ %arg.one.0.2, %B176.preheader ]
  %ours.2.sroa.42.0435 = phi ptr [ %ours.3.sroa.48.1, %B1059 ], [ %arg.one.0.3, %B176.preheader ]
  %ours.2.sroa.56.0434 = phi ptr [ %ours.3.sroa.64.1, %B1059 ], [ %arg.one.0.4, %B176.preheader ]
  %ours.2.sroa.70.0433 = phi ptr [ %ours.3.sroa.80.1, %B1059 ], [ %arg.one.0.5, %B176.preheader ]
  %ours.2.sroa.84.0432 = phi ptr [ %ours.3.sroa.96.1, %B1059 ], [ %arg.one.0.6, %B176.preheader ]
  %ours.2.sroa.98.0431 = phi ptr [ %ours.3.sroa.112.1, %B1059 ], [ %arg.one.1.0, %B176.preheader ]
  %ours.2.sroa.112.0430 = phi ptr [ %ours.3.sroa.128.1, %B1059 ], [ %arg.one.1.1, %B176.preheader ]
  %ours.2.sroa.126.0429 = phi ptr [ %ours.3.sroa.144.1, %B1059 ], [ %arg.one.1.2, %B176.preheader ]
  %ours.2.sroa.140.0428 = phi ptr [ %ours.3.sroa.160.1, %B1059 ], [ %arg.one.1.3, %B176.preheader ]
  %theirs.2.sroa.0.0427 = phi ptr [ %theirs.3.sroa.0.1, %B1059 ], [ %arg.other.0.0, %B176.preheader ]
  %theirs.2.sroa.14.0426 = phi ptr [ %theirs.3.sroa.12.1, %B1059 ], [ %arg.other.0.1, %B176.preheader ]
  %theirs.2.sroa.28.0425 = phi ptr [ %theirs.3.sroa.24.1, %B1059 ], [ %arg.other.0.2, %B176.preheader ]
  %theirs.2.sroa.42.0424 = phi ptr [ %theirs.3.sroa.36.1, %B1059 ], [ %arg.other.0.3, %B176.preheader ]
  %theirs.2.sroa.56.0423 = phi ptr [ %theirs.3.sroa.48.1, %B1059 ], [ %arg.other.0.4, %B176.preheader ]
  %theirs.2.sroa.70.0422 = phi ptr [ %theirs.3.sroa.60.1, %B1059 ], [ %arg.other.0.5, %B176.preheader ]
  %theirs.2.sroa.84.0421 = phi ptr [ %theirs.3.sroa.72.1, %B1059 ], [ %arg.other.0.6, %B176.preheader ]
  %theirs.2.sroa.98.0420 = phi ptr [ %theirs.3.sroa.84.1, %B1059 ], [ %arg.other.1.0, %B176.preheader ]
  %theirs.2.sroa.112.0419 = phi ptr [ %theirs.3.sroa.96.1, %B1059 ], [ %arg.other.1.1, %B176.preheader ]
  %theirs.2.sroa.126.0418 = phi ptr [ %theirs.3.sroa.108.1, %B1059 ], [ %arg.other.1.2, %B176.preheader ]
  %theirs.2.sroa.140.0417 = phi ptr [ %theirs.3.sroa.120.1, %B1059 ], [ %arg.other.1.3, %B176.preheader ]
  %forward.2.0416 = phi i1 [ %forward.3.1, %B1059 ], [ true, %B176.preheader ]
  %.134 = load i64, ptr %arg.one.0.0, align 8
  %.139 = load i64, ptr %arg.other.0.0, align 8
  %.11.i = tail call i64 @llvm.smax.i64(i64 %.139, i64 %.134)
  %.169 = icmp slt i64 %.11.i, 65024
  br i1 %.169, label %B308, label %common.ret

B308:                                             ; preds = %B176
  %.187 = load i64, ptr %ours.2.sroa.0.0438, align 8
  %.192 = load i64, ptr %theirs.2.sroa.0.0427, align 8
  %.193.not = icmp slt i64 %.187, %.192
  br i1 %.193.not, label %B398, label %B384

B384:                                             ; preds = %B308
  %.199 = xor i1 %forward.2.0416, true
  br label %B398

B398:                                             ; preds = %B384, %B308
  %forward.3.1 = phi i1 [ %.199, %B384 ], [ %forward.2.0416, %B308 ]
  %theirs.3.sroa.120.1 = phi ptr [ %ours.2.sroa.140.0428, %B384 ], [ %theirs.2.sroa.140.0417, %B308 ]
  %theirs.3.sroa.108.1 = phi ptr [ %ours.2.sroa.126.0429, %B384 ], [ %theirs.2.sroa.126.0418, %B308 ]
  %theirs.3.sroa.96.1 = phi ptr [ %ours.2.sroa.112.0430, %B384 ], [ %theirs.2.sroa.112.0419, %B308 ]
  %theirs.3.sroa.84.1 = phi ptr [ %ours.2.sroa.98.0431, %B384 ], [ %theirs.2.sroa.98.0420, %B308 ]
  %theirs.3.sroa.72.1 = phi ptr [ %ours.2.sroa.84.0432, %B384 ], [ %theirs.2.sroa.84.0421, %B308 ]
  %theirs.3.sroa.60.1 = phi ptr [ %ours.2.sroa.70.0433, %B384 ], [ %theirs.2.sroa.70.0422, %B308 ]
  %theirs.3.sroa.48.1 = phi ptr [ %ours.2.sroa.56.0434, %B384 ], [ %theirs.2.sroa.56.0423, %B308 ]
  %theirs.3.sroa.36.1 = phi ptr [ %ours.2.sroa.42.0435, %B384 ], [ %theirs.2.sroa.42.0424, %B308 ]
  %theirs.3.sroa.24.1 = phi ptr [ %ours.2.sroa.28.0436, %B384 ], [ %theirs.2.sroa.28.0425, %B308 ]
  %theirs.3.sroa.12.1 = phi ptr [ %ours.2.sroa.14.0437, %B384 ], [ %theirs.2.sroa.14.0426, %B308 ]
  %theirs.3.sroa.0.1 = phi ptr [ %ours.2.sroa.0.0438, %B384 ], [ %theirs.2.sroa.0.0427, %B308 ]
  %ours.3.sroa.160.1 = phi ptr [ %theirs.2.sroa.140.0417, %B384 ], [ %ours.2.sroa.140.0428, %B308 ]
  %ours.3.sroa.144.1 = phi ptr [ %theirs.2.sroa.126.0418, %B384 ], [ %ours.2.sroa.126.0429, %B308 ]
  %ours.3.sroa.128.1 = phi ptr [ %theirs.2.sroa.112.0419, %B384 ], [ %ours.2.sroa.112.0430, %B308 ]
  %ours.3.sroa.112.1 = phi ptr [ %theirs.2.sroa.98.0420, %B384 ], [ %ours.2.sroa.98.0431, %B308 ]
  %ours.3.sroa.96.1 = phi ptr [ %theirs.2.sroa.84.0421, %B384 ], [ %ours.2.sroa.84.0432, %B308 ]
  %ours.3.sroa.80.1 = phi ptr [ %theirs.2.sroa.70.0422, %B384 ], [ %ours.2.sroa.70.0433, %B308 ]
  %ours.3.sroa.64.1 = phi ptr [ %theirs.2.sroa.56.0423, %B384 ], [ %ours.2.sroa.56.0434, %B308 ]
  %ours.3.sroa.48.1 = phi ptr [ %theirs.2.sroa.42.0424, %B384 ], [ %ours.2.sroa.42.0435, %B308 ]
  %ours.3.sroa.32.1 = phi ptr [ %theirs.2.sroa.28.0425, %B384 ], [ %ours.2.sroa.28.0436, %B308 ]
  %ours.3.sroa.16.1 = phi ptr [ %theirs.2.sroa.14.0426, %B384 ], [ %ours.2.sroa.14.0437, %B308 ]
  %ours.3.sroa.0.1 = phi ptr [ %theirs.2.sroa.0.0427, %B384 ], [ %ours.2.sroa.0.0438, %B308 ]
  %.222 = load i64, ptr %ours.3.sroa.160.1, align 8
  %.226 = getelementptr i8, ptr %ours.3.sroa.160.1, i64 8
  %.227 = load i64, ptr %.226, align 8
  %.228 = icmp eq i64 %.222, %.227
  br i1 %.228, label %B474, label %B512

B474:                                             ; preds = %B398
  %.101231.i = load i64, ptr %.75, align 8, !noalias !56
  %.103232.i = icmp slt i64 %.101231.i, %.77
  br i1 %.103232.i, label %B162.preheader.i, label %_ZN6praxia15motion_planning6search7connect5_drawB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit

B162.preheader.i:                                 ; preds = %B474, %B649.i
  %.113289.i = phi i64 [ %.101.i, %B649.i ], [ %.101231.i, %B474 ]
  %count.2.0233.i = phi i64 [ %count.3.2.i, %B649.i ], [ 0, %B474 ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %count.2.0233.i, i64 15)
  br label %B162.i

B162.i:                                           ; preds = %B604.i, %B162.preheader.i
  %.113.i = phi i64 [ %.393.i, %B604.i ], [ %.113289.i, %B162.preheader.i ]
  %count.3.2.i = phi i64 [ %.370.i, %B604.i ], [ %count.2.0233.i, %B162.preheader.i ]
  %.114.i = add nsw i64 %.113.i, 1
  store i64 %.114.i, ptr %.75, align 8, !noalias !56
  %.6.i.i.i = load i64, ptr %arg.problem.9, align 8, !noalias !59
  %.7.i.i.i = lshr i64 %.6.i.i.i, 12
  %.8.i.i.i = xor i64 %.7.i.i.i, %.6.i.i.i
  %.9.i.i.i = shl i64 %.8.i.i.i, 25
  %.10.i.i.i = xor i64 %.9.i.i.i, %.8.i.i.i
  %.11.i.i.i = lshr i64 %.10.i.i.i, 27
  %.12.i.i.i = xor i64 %.11.i.i.i, %.10.i.i.i
  store i64 %.12.i.i.i, ptr %arg.problem.9, align 8, !noalias !59
  %.15.i.i.i = mul i64 %.12.i.i.i, 2685821657736338717
  %.16.i.i.i = lshr i64 %.15.i.i.i, 11
  %.17.i.i.i = uitofp nneg i64 %.16.i.i.i to double
  %.18.i.i.i = fmul double %.17.i.i.i, 0x3CA0000000000000
  %.75.i.i2 = fmul double %.18.i.i.i, %.74.i.i1
  %.5.i.i.i = fptosi double %.75.i.i2 to i64
  %.100.i.i = add nsw i64 %.5.i.i.i, 1
  %.102.i.i = mul nsw i64 %.100.i.i, %arg.n.fr.i.i
  %.103.i.i = getelementptr double, ptr %arg.problem.2, i64 %.102.i.i
  br i1 %.108.i.i, label %B192.endif.endif.i.i, label %B634.i.i

B318.i.i:                                         ; preds = %B192.endif.endif.i.i, %B318.i.i
  %.218292298.i.i = phi i64 [ %.225.i.i, %B318.i.i ], [ 0, %B192.endif.endif.i.i ]
  %.225.i.i = add nuw nsw i64 %.218292298.i.i, 1
  %.252.i.i = getelementptr double, ptr %arg.problem.4, i64 %.218292298.i.i
  %.253.i.i = load double, ptr %.252.i.i, align 8, !noalias !64
  %.256.i.i = getelementptr double, ptr %arg.problem.2, i64 %.218292298.i.i
  %.257.i.i = load double, ptr %.256.i.i, align 8, !noalias !64
  %.259.i.i = getelementptr double, ptr %.103.i.i, i64 %.218292298.i.i
  %.260.i.i = load double, ptr %.259.i.i, align 8, !noalias !64
  %.10.i1.i.i = fcmp olt double %.260.i.i, %.257.i.i
  %.11.i2.i.i = select i1 %.10.i1.i.i, double %.260.i.i, double %.257.i.i
  %.290.i.i = fsub double %.11.i2.i.i, %.126.i.i
  %.10.i3.i.i = fcmp ogt double %.290.i.i, %.253.i.i
  %.11.i4.i.i = select i1 %.10.i3.i.i, double %.290.i.i, double %.253.i.i
  %.321.i.i = getelementptr double, ptr %arg.problem.5, i64 %.218292298.i.i
  %.322.i.i = load double, ptr %.321.i.i, align 8, !noalias !64
  %.10.i5.i.i = fcmp ogt double %.260.i.i, %.257.i.i
  %.11.i6.i.i = select i1 %.10.i5.i.i, double %.260.i.i, double %.257.i.i
  %.359.i.i = fadd double %.126.i.i, %.11.i6.i.i
  %.10.i7.i.i = fcmp olt double %.359.i.i, %.322.i.i
  %.11.i8.i.i = select i1 %.10.i7.i.i, double %.359.i.i, double %.322.i.i
  %.6.i9.i.i = load i64, ptr %arg.problem.9, align 8, !noalias !65
  %.7.i10.i.i = lshr i64 %.6.i9.i.i, 12
  %.8.i11.i.i = xor i64 %.7.i10.i.i, %.6.i9.i.i
  %.9.i12.i.i = shl i64 %.8.i11.i.i, 25
  %.10.i13.i.i = xor i64 %.9.i12.i.i, %.8.i11.i.i
  %.11.i14.i.i = lshr i64 %.10.i13.i.i, 27
  %.12.i15.i.i = xor i64 %.11.i14.i.i, %.10.i13.i.i
  store i64 %.12.i15.i.i, ptr %arg.problem.9, align 8, !noalias !65
  %.15.i16.i.i = mul i64 %.12.i15.i.i, 2685821657736338717
  %.16.i17.i.i = lshr i64 %.15.i16.i.i, 11
  %.17.i18.i.i = uitofp nneg i64 %.16.i17.i.i to double
  %.18.i19.i.i = fmul double %.17.i18.i.i, 0x3CA0000000000000
  %.415.i.i = fsub double %.11.i8.i.i, %.11.i4.i.i
  %.416.i.i = fmul double %.415.i.i, %.18.i19.i.i
  %.417.i.i = fadd double %.11.i4.i.i, %.416.i.i
  %.419.i.i = getelementptr double, ptr %arg.problem.10, i64 %.218292298.i.i
  store double %.417.i.i, ptr %.419.i.i, align 8, !noalias !64
  %exitcond.not.i.i4 = icmp eq i64 %arg.n.fr.i.i, %.225.i.i
  br i1 %exitcond.not.i.i4, label %B162.endif.i, label %B318.i.i

B634.i.i:                                         ; preds = %B162.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

B40.i.i.i:                                        ; preds = %B634.i.i, %B40.i.i.i
  %total.2.043.i.i.i = phi double [ %.149.i.i.i, %B40.i.i.i ], [ 0.000000e+00, %B634.i.i ]
  %.1013941.i.i.i = phi i64 [ %.108.i.i.i, %B40.i.i.i ], [ 0, %B634.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.1013941.i.i.i, 1
  %.134.i.i.i = getelementptr double, ptr %arg.problem.2, i64 %.1013941.i.i.i
  %.135.i.i.i = load double, ptr %.134.i.i.i, align 8, !noalias !68
  %.137.i.i.i = getelementptr double, ptr %.103.i.i, i64 %.1013941.i.i.i
  %.138.i.i.i = load double, ptr %.137.i.i.i, align 8, !noalias !68
  %.139.i.i.i = fsub double %.135.i.i.i, %.138.i.i.i
  %.147.i.i.i = fmul double %.139.i.i.i, %.139.i.i.i
  %.149.i.i.i = fadd double %total.2.043.i.i.i, %.147.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %arg.n.fr.i.i, %.108.i.i.i
  br i1 %exitcond.not.i.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i: ; preds = %B40.i.i.i, %B634.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B634.i.i ], [ %.149.i.i.i, %B40.i.i.i ]
  %.169.i.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i.i)
  %.467.i.i = fcmp ult double %.169.i.i.i, %arg.bound
  br i1 %.467.i.i, label %B690.i.i, label %B649.i

B690.i.i:                                         ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i
  br i1 %.70.i.i.i, label %B46.i.i.i, label %for.cond.3.preheader.i.i.i

for.cond.3.preheader.i.i.i:                       ; preds = %B46.i.i.i, %B690.i.i
  %norm.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B690.i.i ], [ %.256.i.i.i, %B46.i.i.i ]
  %gap.3.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B690.i.i ], [ %.275.i.i.i, %B46.i.i.i ]
  %.291.i.i.i = tail call double @sqrt(double %gap.3.0.lcssa.i.i.i)
  %.306.i.i.i = fmul double %.291.i.i.i, %.291.i.i.i
  %.307.i.i.i = fsub double %.303.i.i.i, %.306.i.i.i
  %.10.i.i.i.i = fcmp ogt double %.307.i.i.i, 0.000000e+00
  %.11.i.i.i.i = select i1 %.10.i.i.i.i, double %.307.i.i.i, double 0.000000e+00
  %.343.i.i.i = tail call double @sqrt(double %.11.i.i.i.i)
  %.348.i.i.i = fmul double %.343.i.i.i, 5.000000e-01
  %.6.i.i.i.i = load i64, ptr %arg.problem.9, align 8, !noalias !71
  %.7.i.i.i.i = lshr i64 %.6.i.i.i.i, 12
  %.8.i.i.i.i = xor i64 %.7.i.i.i.i, %.6.i.i.i.i
  %.9.i.i.i.i = shl i64 %.8.i.i.i.i, 25
  %.10.i1.i.i.i = xor i64 %.9.i.i.i.i, %.8.i.i.i.i
  %.11.i2.i.i.i = lshr i64 %.10.i1.i.i.i, 27
  %.12.i.i.i.i = xor i64 %.11.i2.i.i.i, %.10.i1.i.i.i
  store i64 %.12.i.i.i.i, ptr %arg.problem.9, align 8, !noalias !71
  %.15.i.i.i.i = mul i64 %.12.i.i.i.i, 2685821657736338717
  %.16.i.i.i.i = lshr i64 %.15.i.i.i.i, 11
  %.17.i.i.i.i = uitofp nneg i64 %.16.i.i.i.i to double
  %.18.i.i.i.i = fmul double %.17.i.i.i.i, 0x3CA0000000000000
  %.386.i.i.i = tail call double @llvm.pow.f64(double %.18.i.i.i.i, double %.385.i.i.i)
  %.395.i.i.i = tail call double @sqrt(double %norm.2.0.lcssa.i.i.i)
  %.405.i.i.i = fdiv double %.386.i.i.i, %.395.i.i.i
  %.407.i.i.i = fmul double %.348.i.i.i, %.405.i.i.i
  %.412.i.i.i = fcmp ogt double %.348.i.i.i, 0.000000e+00
  br i1 %.412.i.i.i, label %B620.endif.i.i.i, label %B662.endif.i.i.i

B46.i.i.i:                                        ; preds = %B690.i.i, %B46.i.i.i
  %gap.3.0204.i.i.i = phi double [ %.275.i.i.i, %B46.i.i.i ], [ 0.000000e+00, %B690.i.i ]
  %norm.2.0203.i.i.i = phi double [ %.256.i.i.i, %B46.i.i.i ], [ 0.000000e+00, %B690.i.i ]
  %.120198201.i.i.i = phi i64 [ %.127.i.i.i, %B46.i.i.i ], [ 0, %B690.i.i ]
  %.127.i.i.i = add nuw nsw i64 %.120198201.i.i.i, 1
  %.6.i3.i.i.i = load i64, ptr %arg.problem.9, align 8, !noalias !76
  %.7.i4.i.i.i = lshr i64 %.6.i3.i.i.i, 12
  %.8.i5.i.i.i = xor i64 %.7.i4.i.i.i, %.6.i3.i.i.i
  %.9.i6.i.i.i = shl i64 %.8.i5.i.i.i, 25
  %.10.i7.i.i.i = xor i64 %.9.i6.i.i.i, %.8.i5.i.i.i
  %.11.i8.i.i.i = lshr i64 %.10.i7.i.i.i, 27
  %.12.i9.i.i.i = xor i64 %.11.i8.i.i.i, %.10.i7.i.i.i
  %.15.i10.i.i.i = mul i64 %.12.i9.i.i.i, 2685821657736338717
  %.16.i11.i.i.i = lshr i64 %.15.i10.i.i.i, 11
  %.17.i12.i.i.i = uitofp nneg i64 %.16.i11.i.i.i to double
  %.18.i13.i.i.i = fmul double %.17.i12.i.i.i, 0x3CA0000000000000
  %.7.i15.i.i.i = lshr i64 %.12.i9.i.i.i, 12
  %.8.i16.i.i.i = xor i64 %.7.i15.i.i.i, %.12.i9.i.i.i
  %.9.i17.i.i.i = shl i64 %.8.i16.i.i.i, 25
  %.10.i18.i.i.i = xor i64 %.9.i17.i.i.i, %.8.i16.i.i.i
  %.11.i19.i.i.i = lshr i64 %.10.i18.i.i.i, 27
  %.12.i20.i.i.i = xor i64 %.11.i19.i.i.i, %.10.i18.i.i.i
  store i64 %.12.i20.i.i.i, ptr %arg.problem.9, align 8, !noalias !79
  %.15.i21.i.i.i = mul i64 %.12.i20.i.i.i, 2685821657736338717
  %.16.i22.i.i.i = lshr i64 %.15.i21.i.i.i, 11
  %.17.i23.i.i.i = uitofp nneg i64 %.16.i22.i.i.i to double
  %.18.i24.i.i.i = fmul double %.17.i23.i.i.i, 0x3CA0000000000000
  %.178.i.i.i = fsub double 1.000000e+00, %.18.i13.i.i.i
  %.186.le.i.i.i = tail call double @llvm.log.f64(double %.178.i.i.i)
  %.191.i.i.i = fmul double %.186.le.i.i.i, -2.000000e+00
  %.199.i.i.i = tail call double @sqrt(double %.191.i.i.i)
  %.231.i.i.i = fmul double %.18.i24.i.i.i, 0x401921FB54442D18
  %.239.le.i.i.i = tail call double @llvm.cos.f64(double %.231.i.i.i)
  %.244.i.i.i = fmul double %.199.i.i.i, %.239.le.i.i.i
  %.246.i.i.i = getelementptr double, ptr %arg.problem.10, i64 %.120198201.i.i.i
  store double %.244.i.i.i, ptr %.246.i.i.i, align 8, !noalias !82
  %.254.i.i.i = fmul double %.244.i.i.i, %.244.i.i.i
  %.256.i.i.i = fadd double %norm.2.0203.i.i.i, %.254.i.i.i
  %.260.i.i.i = getelementptr double, ptr %.103.i.i, i64 %.120198201.i.i.i
  %.261.i.i.i = load double, ptr %.260.i.i.i, align 8, !noalias !82
  %.263.i.i.i = getelementptr double, ptr %arg.problem.2, i64 %.120198201.i.i.i
  %.264.i.i.i = load double, ptr %.263.i.i.i, align 8, !noalias !82
  %.265.i.i.i = fsub double %.261.i.i.i, %.264.i.i.i
  %.273.i.i.i = fmul double %.265.i.i.i, %.265.i.i.i
  %.275.i.i.i = fadd double %gap.3.0204.i.i.i, %.273.i.i.i
  %exitcond.not.i20.i.i = icmp eq i64 %arg.n.fr.i.i, %.127.i.i.i
  br i1 %exitcond.not.i20.i.i, label %for.cond.3.preheader.i.i.i, label %B46.i.i.i

B696.i.i.i:                                       ; preds = %B662.endif.i.i.i, %B696.i.i.i
  %.534209211.i.i.i = phi i64 [ %.541.i.i.i, %B696.i.i.i ], [ 0, %B662.endif.i.i.i ]
  %.541.i.i.i = add nuw nsw i64 %.534209211.i.i.i, 1
  %.567.i.i.i = getelementptr double, ptr %arg.problem.10, i64 %.534209211.i.i.i
  %.568.i.i.i = load double, ptr %.567.i.i.i, align 8, !noalias !82
  %.570.i.i.i = fmul double %.407.i.i.i, %.568.i.i.i
  store double %.570.i.i.i, ptr %.567.i.i.i, align 8, !noalias !82
  %exitcond236.not.i.i.i = icmp eq i64 %arg.n.fr.i.i, %.541.i.i.i
  br i1 %exitcond236.not.i.i.i, label %B784.preheader.i.i.i, label %B696.i.i.i

B784.i.i.i:                                       ; preds = %B784.preheader.i.i.i, %B784.i.i.i
  %square.2.0221.i.i.i = phi double [ %.759.i.i.i, %B784.i.i.i ], [ %.757.peel.i.i.i, %B784.preheader.i.i.i ]
  %along.2.0220.i.i.i = phi double [ %.754.i.i.i, %B784.i.i.i ], [ %.754.peel.i.i.i, %B784.preheader.i.i.i ]
  %.683216218.i.i.i = phi i64 [ %.690.i.i.i, %B784.i.i.i ], [ 1, %B784.preheader.i.i.i ]
  %.690.i.i.i = add nuw nsw i64 %.683216218.i.i.i, 1
  %.730.i.i.i = getelementptr double, ptr %.103.i.i, i64 %.683216218.i.i.i
  %.731.i.i.i = load double, ptr %.730.i.i.i, align 8, !noalias !82
  %.734.i.i.i = getelementptr double, ptr %arg.problem.2, i64 %.683216218.i.i.i
  %.735.i.i.i = load double, ptr %.734.i.i.i, align 8, !noalias !82
  %.736.i.i.i = fsub double %.731.i.i.i, %.735.i.i.i
  %.741.i.i.i = fdiv double %.736.i.i.i, %.291.i.i.i
  %.743.i.i.i = fsub double 0.000000e+00, %.741.i.i.i
  %.748.i.i.i = getelementptr double, ptr %arg.problem.10, i64 %.683216218.i.i.i
  %.749.i.i.i = load double, ptr %.748.i.i.i, align 8, !noalias !82
  %.752.i.i.i = fmul double %.749.i.i.i, %.743.i.i.i
  %.754.i.i.i = fadd double %along.2.0220.i.i.i, %.752.i.i.i
  %.757.i.i.i = fmul double %.743.i.i.i, %.743.i.i.i
  %.759.i.i.i = fadd double %square.2.0221.i.i.i, %.757.i.i.i
  %exitcond237.not.i.i.i = icmp eq i64 %arg.n.fr.i.i, %.690.i.i.i
  br i1 %exitcond237.not.i.i.i, label %B958.preheader.i.i.i, label %B784.i.i.i, !llvm.loop !83

B958.preheader.i.i.i:                             ; preds = %B784.i.i.i
  %2 = fmul double %.754.i.i.i, 2.000000e+00
  %.768.i.i.i = fcmp ogt double %.759.i.i.i, 0x3D719799812DEA11
  %.778.i.i.i = fdiv double %2, %.759.i.i.i
  %"$phi924.0.2.0.i.i.i" = select i1 %.768.i.i.i, double %.778.i.i.i, double 0.000000e+00
  %.961.peel.i.i.i = fadd double %.731.peel.i.i.i, %.735.peel.i.i.i
  %.962.peel.i.i.i = fmul double %.961.peel.i.i.i, 5.000000e-01
  %.964.peel.i.i.i = fmul double %.743.peel.i.i.i, %"$phi924.0.2.0.i.i.i"
  %.965.peel.i.i.i = fsub double %.962.peel.i.i.i, %.964.peel.i.i.i
  %.966.peel.i.i.i = fadd double %.952.peel.i.i.i, %.965.peel.i.i.i
  store double %.966.peel.i.i.i, ptr %arg.problem.10, align 8, !noalias !82
  br label %B958.i.i.i

B958.i.i.i:                                       ; preds = %B958.i.i.i, %B958.preheader.i.i.i
  %.886227229.i.i.i = phi i64 [ %.893.i.i.i, %B958.i.i.i ], [ 1, %B958.preheader.i.i.i ]
  %.893.i.i.i = add nuw nsw i64 %.886227229.i.i.i, 1
  %.933.i.i.i = getelementptr double, ptr %.103.i.i, i64 %.886227229.i.i.i
  %.934.i.i.i = load double, ptr %.933.i.i.i, align 8, !noalias !82
  %.937.i.i.i = getelementptr double, ptr %arg.problem.2, i64 %.886227229.i.i.i
  %.938.i.i.i = load double, ptr %.937.i.i.i, align 8, !noalias !82
  %.939.i.i.i = fsub double %.934.i.i.i, %.938.i.i.i
  %.944.i.i.i = fdiv double %.939.i.i.i, %.291.i.i.i
  %.946.i.i.i = fsub double 0.000000e+00, %.944.i.i.i
  %.951.i.i.i = getelementptr double, ptr %arg.problem.10, i64 %.886227229.i.i.i
  %.952.i.i.i = load double, ptr %.951.i.i.i, align 8, !noalias !82
  %.961.i.i.i = fadd double %.934.i.i.i, %.938.i.i.i
  %.962.i.i.i = fmul double %.961.i.i.i, 5.000000e-01
  %.964.i.i.i = fmul double %"$phi924.0.2.0.i.i.i", %.946.i.i.i
  %.965.i.i.i = fsub double %.962.i.i.i, %.964.i.i.i
  %.966.i.i.i = fadd double %.952.i.i.i, %.965.i.i.i
  store double %.966.i.i.i, ptr %.951.i.i.i, align 8, !noalias !82
  %exitcond239.not.i.i.i = icmp eq i64 %arg.n.fr.i.i, %.893.i.i.i
  br i1 %exitcond239.not.i.i.i, label %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i, label %B958.i.i.i, !llvm.loop !85

B1104.critedge.i.i.i:                             ; preds = %B784.preheader.i.i.i
  %3 = fmul double %.754.peel.i.i.i, 2.000000e+00
  %.768.c.i.i.i = fcmp ogt double %.757.peel.i.i.i, 0x3D719799812DEA11
  %.778.c.i.i.i = fdiv double %3, %.757.peel.i.i.i
  %"$phi924.0.2.0.c.i.i.i" = select i1 %.768.c.i.i.i, double %.778.c.i.i.i, double 0.000000e+00
  %.961.peel.c.i.i.i = fadd double %.731.peel.i.i.i, %.735.peel.i.i.i
  %.962.peel.c.i.i.i = fmul double %.961.peel.c.i.i.i, 5.000000e-01
  %.964.peel.c.i.i.i = fmul double %.743.peel.i.i.i, %"$phi924.0.2.0.c.i.i.i"
  %.965.peel.c.i.i.i = fsub double %.962.peel.c.i.i.i, %.964.peel.c.i.i.i
  %.966.peel.c.i.i.i = fadd double %.952.peel.i.i.i, %.965.peel.c.i.i.i
  br label %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i.sink.split

B620.endif.i.i.i:                                 ; preds = %for.cond.3.preheader.i.i.i
  %.416.i.i.i = load double, ptr %arg.problem.10, align 8, !noalias !82
  %.418.i.i.i = fmul double %.407.i.i.i, %.416.i.i.i
  %.423.i.i.i = fdiv double %.418.i.i.i, %.348.i.i.i
  %.426.i.i.i = fmul double %.423.i.i.i, 5.000000e-01
  %.428.i.i.i = fmul double %arg.bound, %.426.i.i.i
  br label %B662.endif.i.i.i

B662.endif.i.i.i:                                 ; preds = %B620.endif.i.i.i, %for.cond.3.preheader.i.i.i
  %.952.peel.i.i.i = phi double [ %.428.i.i.i, %B620.endif.i.i.i ], [ 0.000000e+00, %for.cond.3.preheader.i.i.i ]
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i.sink.split, label %B696.i.i.i

B784.preheader.i.i.i:                             ; preds = %B696.i.i.i
  store double %.952.peel.i.i.i, ptr %arg.problem.10, align 8, !noalias !82
  %.731.peel.i.i.i = load double, ptr %.103.i.i, align 8, !noalias !82
  %.735.peel.i.i.i = load double, ptr %arg.problem.2, align 8, !noalias !82
  %.736.peel.i.i.i = fsub double %.731.peel.i.i.i, %.735.peel.i.i.i
  %.741.peel.i.i.i = fdiv double %.736.peel.i.i.i, %.291.i.i.i
  %.743.peel.i.i.i = fsub double 1.000000e+00, %.741.peel.i.i.i
  %.752.peel.i.i.i = fmul double %.952.peel.i.i.i, %.743.peel.i.i.i
  %.754.peel.i.i.i = fadd double %.752.peel.i.i.i, 0.000000e+00
  %.757.peel.i.i.i = fmul double %.743.peel.i.i.i, %.743.peel.i.i.i
  br i1 %exitcond237.peel.not.i.i.i, label %B1104.critedge.i.i.i, label %B784.i.i.i

_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i.sink.split: ; preds = %B662.endif.i.i.i, %B1104.critedge.i.i.i
  %.952.peel.i.i.i.sink = phi double [ %.966.peel.c.i.i.i, %B1104.critedge.i.i.i ], [ %.952.peel.i.i.i, %B662.endif.i.i.i ]
  store double %.952.peel.i.i.i.sink, ptr %arg.problem.10, align 8, !noalias !82
  br label %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i

_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i: ; preds = %B958.i.i.i, %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i.sink.split
  br i1 %.248157.not.i.i, label %B162.endif.i, label %B60.i.i.i

B60.i.i.i:                                        ; preds = %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i, %B152.i.i.i
  %inside.2.099.i.i.i = phi i1 [ %"$phi152.1.3.1.i.i.i", %B152.i.i.i ], [ true, %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i ]
  %.1259597.i.i.i = phi i64 [ %.132.i.i.i, %B152.i.i.i ], [ 0, %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i ]
  %.132.i.i.i = add nuw nsw i64 %.1259597.i.i.i, 1
  br i1 %inside.2.099.i.i.i, label %B66.i.i.i, label %B152.i.i.i

B66.i.i.i:                                        ; preds = %B60.i.i.i
  %.173.i.i.i = getelementptr double, ptr %arg.problem.4, i64 %.1259597.i.i.i
  %.174.i.i.i = load double, ptr %.173.i.i.i, align 8, !noalias !86
  %.177.i.i.i = getelementptr double, ptr %arg.problem.10, i64 %.1259597.i.i.i
  %.178.i22.i.i = load double, ptr %.177.i.i.i, align 8, !noalias !86
  %.179.i.i.i = fcmp ugt double %.174.i.i.i, %.178.i22.i.i
  br i1 %.179.i.i.i, label %B152.i.i.i, label %B116.i.i.i

B116.i.i.i:                                       ; preds = %B66.i.i.i
  %.192.i.i.i = getelementptr double, ptr %arg.problem.5, i64 %.1259597.i.i.i
  %.193.i.i.i = load double, ptr %.192.i.i.i, align 8, !noalias !86
  %.197.i.i.i = fcmp ole double %.178.i22.i.i, %.193.i.i.i
  br label %B152.i.i.i

B152.i.i.i:                                       ; preds = %B116.i.i.i, %B66.i.i.i, %B60.i.i.i
  %"$phi152.1.3.1.i.i.i" = phi i1 [ %.197.i.i.i, %B116.i.i.i ], [ false, %B60.i.i.i ], [ false, %B66.i.i.i ]
  %exitcond.not.i21.i.i = icmp eq i64 %arg.n.fr.i.i, %.132.i.i.i
  br i1 %exitcond.not.i21.i.i, label %B156.loopexit.i.i.i, label %B60.i.i.i

B156.loopexit.i.i.i:                              ; preds = %B152.i.i.i
  br i1 %"$phi152.1.3.1.i.i.i", label %B162.endif.i, label %B649.i

B192.endif.endif.i.i:                             ; preds = %B162.i
  %.116.i.i = load i64, ptr %.75, align 8, !noalias !64
  %.117.i.i = sitofp i64 %.116.i.i to double
  %.121.i.i = fdiv double %.117.i.i, 1.000000e+03
  %.124.i.i = fmul double %.121.i.i, %.121.i.i
  %.125.i.i = fadd double %.124.i.i, 1.000000e+00
  %.126.i.i = fmul double %arg.problem.7, %.125.i.i
  br i1 %.248157.not.i.i, label %B162.endif.i, label %B318.i.i

B396.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i
  %.298.i = fdiv double %arg.problem.6, %.169.i.i
  %.10.i.i = fcmp olt double %.298.i, 1.000000e+00
  %.11.i.i = select i1 %.10.i.i, double %.298.i, double 1.000000e+00
  %.333.i = mul nsw i64 %count.3.2.i, %arg.n.fr.i.i
  %.334.i = getelementptr double, ptr %ours.3.sroa.112.1, i64 %.333.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i, label %B36.i.i

B36.i.i:                                          ; preds = %B396.i, %B36.i.i
  %.1043941.i.i = phi i64 [ %.111.i.i, %B36.i.i ], [ 0, %B396.i ]
  %.111.i.i = add nuw nsw i64 %.1043941.i.i, 1
  %.137.i.i = getelementptr double, ptr %.15.i9.i, i64 %.1043941.i.i
  %.138.i.i = load double, ptr %.137.i.i, align 8, !noalias !89
  %.140.i.i = getelementptr double, ptr %arg.problem.10, i64 %.1043941.i.i
  %.141.i.i = load double, ptr %.140.i.i, align 8, !noalias !89
  %.145.i.i = fsub double %.141.i.i, %.138.i.i
  %.147.i.i = fmul double %.11.i.i, %.145.i.i
  %.148.i.i = fadd double %.138.i.i, %.147.i.i
  %.150.i.i = getelementptr double, ptr %.334.i, i64 %.1043941.i.i
  store double %.148.i.i, ptr %.150.i.i, align 8, !noalias !89
  %exitcond.not.i1.i = icmp eq i64 %arg.n.fr.i.i, %.111.i.i
  br i1 %exitcond.not.i1.i, label %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i, label %B36.i.i

_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i: ; preds = %B36.i.i, %B396.i
  %.365.i = getelementptr i64, ptr %ours.3.sroa.128.1, i64 %count.3.2.i
  store i64 %found.2.0.lcssa.i.i, ptr %.365.i, align 8, !noalias !56
  %.370.i = add i64 %count.3.2.i, 1
  %exitcond.not.i3 = icmp eq i64 %count.3.2.i, %smax.i
  br i1 %exitcond.not.i3, label %_ZN6praxia15motion_planning6search7connect5_drawB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit, label %B604.i

B604.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i
  %.393.i = load i64, ptr %.75, align 8, !noalias !56
  %.395.i = icmp slt i64 %.393.i, %.77
  br i1 %.395.i, label %B162.i, label %_ZN6praxia15motion_planning6search7connect5_drawB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit

B649.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B156.loopexit.i.i.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i
  %.101.i = load i64, ptr %.75, align 8, !noalias !56
  %.103.i = icmp slt i64 %.101.i, %.77
  br i1 %.103.i, label %B162.preheader.i, label %_ZN6praxia15motion_planning6search7connect5_drawB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit

B162.endif.i:                                     ; preds = %B318.i.i, %B192.endif.endif.i.i, %B156.loopexit.i.i.i, %_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a.exit.i.i
  %.22.i.i = load i64, ptr %ours.3.sroa.0.1, align 8, !noalias !92
  %4 = add nuw i64 %.22.i.i, 255
  %.93.i.i = lshr i64 %4, 8
  %.70.inv.i.i = icmp slt i64 %.22.i.i, 1
  %.115320.not342.i.i = icmp eq i64 %.93.i.i, 0
  %.115320.not.i.i = select i1 %.70.inv.i.i, i1 true, i1 %.115320.not342.i.i
  br i1 %.115320.not.i.i, label %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i, label %B96.i.i

B96.i.i:                                          ; preds = %B162.endif.i, %B798.i.i
  %best.2.0331.i.i = phi i32 [ %best.3.1.i.i, %B798.i.i ], [ 2147483647, %B162.endif.i ]
  %found.2.0330.i.i = phi i64 [ %found.3.1.i.i, %B798.i.i ], [ 0, %B162.endif.i ]
  %.114297329.i.i = phi i64 [ %.124.i3.i, %B798.i.i ], [ %.93.i.i, %B162.endif.i ]
  %.121299328.i.i = phi i64 [ %.128.i.i, %B798.i.i ], [ 0, %B162.endif.i ]
  %.124.i3.i = add nsw i64 %.114297329.i.i, -1
  %.128.i.i = add nuw i64 %.121299328.i.i, 256
  %.160.i.i = mul nsw i64 %.121299328.i.i, %arg.n.fr.i.i
  %.161.i.i = getelementptr float, ptr %ours.3.sroa.32.1, i64 %.160.i.i
  %.167.i.i = sub nsw i64 %.22.i.i, %.121299328.i.i
  %.11.i.i4.i = tail call i64 @llvm.smin.i64(i64 %.167.i.i, i64 256)
  %.197.i.i = add nsw i64 %.11.i.i4.i, 15
  %.238.i.i = and i64 %.197.i.i, -16
  %.280.inv.i.i = icmp sgt i64 %.167.i.i, 0
  %..238.i.i = select i1 %.280.inv.i.i, i64 %.238.i.i, i64 0
  %.322262.i.i = icmp sgt i64 %..238.i.i, 0
  br i1 %.322262.i.i, label %B340.endif.i.i, label %B798.i.i

B632.i.i:                                         ; preds = %B632.i.i.preheader, %B632.i.i
  %least.2.1293.i.i = phi i32 [ %.11.i1.i.i, %B632.i.i ], [ %best.2.0331.i.i, %B632.i.i.preheader ]
  %.745289291.i.i = phi i64 [ %.752.i.i, %B632.i.i ], [ 0, %B632.i.i.preheader ]
  %.779.i.i = getelementptr i32, ptr %ours.3.sroa.96.1, i64 %.745289291.i.i
  %.780.i.i = load i32, ptr %.779.i.i, align 4, !noalias !92
  %.11.i1.i.i = tail call i32 @llvm.smin.i32(i32 %.780.i.i, i32 %least.2.1293.i.i)
  %.752.i.i = add nuw nsw i64 %.745289291.i.i, 1
  %exitcond369.not.i.i = icmp eq i64 %.752.i.i, %..238.i.i
  br i1 %exitcond369.not.i.i, label %B690.i7.i, label %B632.i.i

B690.i7.i:                                        ; preds = %B632.i.i
  %.829.i.i = icmp slt i32 %.11.i1.i.i, %best.2.0331.i.i
  br i1 %.829.i.i, label %B702.i.i, label %B798.i.i

B702.i.i:                                         ; preds = %B690.i7.i
  %.850.i.i = load i32, ptr %ours.3.sroa.96.1, align 4, !noalias !92
  %.852.not.i.i = icmp eq i32 %.850.i.i, %.11.i1.i.i
  br i1 %.852.not.i.i, label %B788.i.i, label %B744.i.i

B744.i.i:                                         ; preds = %B702.i.i, %B744.i.i
  %i.5.2.i.i = phi i64 [ %.855.i.i, %B744.i.i ], [ 0, %B702.i.i ]
  %.855.i.i = add nuw nsw i64 %i.5.2.i.i, 1
  %.862.i.i = getelementptr i32, ptr %ours.3.sroa.96.1, i64 %.855.i.i
  %.863.i.i = load i32, ptr %.862.i.i, align 4, !noalias !92
  %.865.not.i.i = icmp eq i32 %.863.i.i, %.11.i1.i.i
  br i1 %.865.not.i.i, label %B788.i.i, label %B744.i.i

B788.i.i:                                         ; preds = %B744.i.i, %B702.i.i
  %i.6.3.i.i = phi i64 [ 0, %B702.i.i ], [ %.855.i.i, %B744.i.i ]
  %.878.i.i = add nsw i64 %i.6.3.i.i, %.121299328.i.i
  br label %B798.i.i

B798.i.i:                                         ; preds = %B788.i.i, %B690.i7.i, %B96.i.i
  %found.3.1.i.i = phi i64 [ %.878.i.i, %B788.i.i ], [ %found.2.0330.i.i, %B690.i7.i ], [ %found.2.0330.i.i, %B96.i.i ]
  %best.3.1.i.i = phi i32 [ %.11.i1.i.i, %B788.i.i ], [ %best.2.0331.i.i, %B690.i7.i ], [ %best.2.0331.i.i, %B96.i.i ]
  %.115.i5.i = icmp sgt i64 %.114297329.i.i, 1
  br i1 %.115.i5.i, label %B96.i.i, label %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i

B340.endif.i.i:                                   ; preds = %B96.i.i
  %5 = shl nuw i64 %..238.i.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %ours.3.sroa.80.1, i8 0, i64 %5, i1 false), !noalias !92
  br i1 %.248157.not.i.i, label %B632.i.i.preheader, label %B372.endif.us.i.i

B632.i.i.preheader:                               ; preds = %B504.B370.loopexit_crit_edge.us.i.i, %B340.endif.i.i
  br label %B632.i.i

B372.endif.us.i.i:                                ; preds = %B340.endif.i.i, %B504.B370.loopexit_crit_edge.us.i.i
  %.456273279.us.i.i = phi i64 [ %.463.us.i.i, %B504.B370.loopexit_crit_edge.us.i.i ], [ 0, %B340.endif.i.i ]
  %.489.us.i.i = getelementptr double, ptr %arg.problem.10, i64 %.456273279.us.i.i
  %.490.us.i.i = load double, ptr %.489.us.i.i, align 8, !noalias !92
  %.491.us.i.i = fptrunc double %.490.us.i.i to float
  %.494.idx.us.i.i = shl i64 %.456273279.us.i.i, 10
  %.494.us.i.i = getelementptr i8, ptr %.161.i.i, i64 %.494.idx.us.i.i
  br label %B506.us.i.i

B506.us.i.i:                                      ; preds = %B506.us.i.i, %B372.endif.us.i.i
  %.587266268.us.i.i = phi i64 [ 0, %B372.endif.us.i.i ], [ %.594.us.i.i, %B506.us.i.i ]
  %.594.us.i.i = add nuw nsw i64 %.587266268.us.i.i, 1
  %.621.us.i.i = getelementptr float, ptr %ours.3.sroa.80.1, i64 %.587266268.us.i.i
  %.622.us.i.i = load float, ptr %.621.us.i.i, align 4, !noalias !92
  %.624.us.i.i = getelementptr float, ptr %.494.us.i.i, i64 %.587266268.us.i.i
  %.625.us.i.i = load float, ptr %.624.us.i.i, align 4, !noalias !92
  %.627.us.i.i = fsub float %.625.us.i.i, %.491.us.i.i
  %.633.us.i.i = fmul float %.627.us.i.i, %.627.us.i.i
  %.634.us.i.i = fadd float %.622.us.i.i, %.633.us.i.i
  store float %.634.us.i.i, ptr %.621.us.i.i, align 4, !noalias !92
  %exitcond.not.i6.i = icmp eq i64 %.594.us.i.i, %..238.i.i
  br i1 %exitcond.not.i6.i, label %B504.B370.loopexit_crit_edge.us.i.i, label %B506.us.i.i

B504.B370.loopexit_crit_edge.us.i.i:              ; preds = %B506.us.i.i
  %.463.us.i.i = add nuw nsw i64 %.456273279.us.i.i, 1
  %exitcond368.not.i.i = icmp eq i64 %arg.n.fr.i.i, %.463.us.i.i
  br i1 %exitcond368.not.i.i, label %B632.i.i.preheader, label %B372.endif.us.i.i

_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i: ; preds = %B798.i.i, %B162.endif.i
  %found.2.0.lcssa.i.i = phi i64 [ 0, %B162.endif.i ], [ %found.3.1.i.i, %B798.i.i ]
  %.14.i8.i = mul nsw i64 %found.2.0.lcssa.i.i, %arg.n.fr.i.i
  %.15.i9.i = getelementptr double, ptr %ours.3.sroa.16.1, i64 %.14.i8.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

B40.i.i:                                          ; preds = %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i, %B40.i.i
  %total.2.043.i.i = phi double [ %.149.i.i, %B40.i.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i ]
  %.1013941.i.i = phi i64 [ %.108.i10.i, %B40.i.i ], [ 0, %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i ]
  %.108.i10.i = add nuw nsw i64 %.1013941.i.i, 1
  %.134.i.i = getelementptr double, ptr %.15.i9.i, i64 %.1013941.i.i
  %.135.i.i = load double, ptr %.134.i.i, align 8, !noalias !95
  %.137.i11.i = getelementptr double, ptr %arg.problem.10, i64 %.1013941.i.i
  %.138.i12.i = load double, ptr %.137.i11.i, align 8, !noalias !95
  %.139.i.i = fsub double %.135.i.i, %.138.i12.i
  %.147.i13.i = fmul double %.139.i.i, %.139.i.i
  %.149.i.i = fadd double %total.2.043.i.i, %.147.i13.i
  %exitcond.not.i14.i = icmp eq i64 %arg.n.fr.i.i, %.108.i10.i
  br i1 %exitcond.not.i14.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B40.i.i, %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i ], [ %.149.i.i, %B40.i.i ]
  %.169.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i)
  %.250.i = getelementptr double, ptr %ours.3.sroa.64.1, i64 %found.2.0.lcssa.i.i
  %.251.i = load double, ptr %.250.i, align 8, !noalias !56
  %.253.i = fcmp ogt double %.169.i.i, %.251.i
  %.256.i = fcmp oeq double %.169.i.i, 0.000000e+00
  %or.cond.i = or i1 %.256.i, %.253.i
  br i1 %or.cond.i, label %B649.i, label %B396.i

_ZN6praxia15motion_planning6search7connect5_drawB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit: ; preds = %B649.i, %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i, %B604.i, %B474
  %count.4.1.i = phi i64 [ 0, %B474 ], [ %.370.i, %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit.i ], [ %.370.i, %B604.i ], [ %count.3.2.i, %B649.i ]
  %.15.i2.i = ptrtoint ptr %ours.3.sroa.112.1 to i64
  %.18.i.i = ptrtoint ptr %ours.3.sroa.144.1 to i64
  %.20.i.i = tail call i64 %.19.i.i(i64 %.15.i2.i, i64 %count.4.1.i, i64 %arg.problem.0.2, double %arg.problem.0.4, i64 %.18.i.i), !noalias !98
  store i64 0, ptr %ours.3.sroa.160.1, align 8, !noalias !56
  store i64 %count.4.1.i, ptr %.226, align 8, !noalias !56
  br label %B1059

B512:                                             ; preds = %B398
  %.75.i = add nsw i64 %.222, 1
  store i64 %.75.i, ptr %ours.3.sroa.160.1, align 8, !noalias !101
  %.83.i = getelementptr i64, ptr %ours.3.sroa.128.1, i64 %.222
  %.84.i = load i64, ptr %.83.i, align 8, !noalias !101
  %.89.i = mul nsw i64 %.222, %arg.n.fr.i.i
  %.90.i = getelementptr double, ptr %ours.3.sroa.112.1, i64 %.89.i
  %.13.i.i = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %.84.i
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !104
  %.15.i.not.i = icmp eq i64 %.14.i.i, -2
  br i1 %.15.i.not.i, label %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit, label %B0.endif.thread.i

B282.i:                                           ; preds = %B0.endif.thread.i
  %.14.i1.i = mul nsw i64 %.84.i, %arg.n.fr.i.i
  %.15.i2.i5 = getelementptr double, ptr %ours.3.sroa.16.1, i64 %.14.i1.i
  br i1 %.248157.not.i.i, label %B282.endif.endif.endif.i, label %B36.i.i6

B36.i.i6:                                         ; preds = %B282.i, %B36.i.i6
  %.1043941.i.i7 = phi i64 [ %.111.i.i8, %B36.i.i6 ], [ 0, %B282.i ]
  %.111.i.i8 = add nuw nsw i64 %.1043941.i.i7, 1
  %.137.i.i9 = getelementptr double, ptr %.15.i2.i5, i64 %.1043941.i.i7
  %.138.i.i10 = load double, ptr %.137.i.i9, align 8, !noalias !107
  %.140.i.i11 = getelementptr double, ptr %.90.i, i64 %.1043941.i.i7
  %.141.i.i12 = load double, ptr %.140.i.i11, align 8, !noalias !107
  %.145.i.i13 = fsub double %.141.i.i12, %.138.i.i10
  %.147.i.i14 = fmul double %.145.i.i13, 2.000000e+00
  %.148.i.i15 = fadd double %.138.i.i10, %.147.i.i14
  %.150.i.i16 = getelementptr double, ptr %arg.problem.10, i64 %.1043941.i.i7
  store double %.148.i.i15, ptr %.150.i.i16, align 8, !noalias !107
  %exitcond.not.i.i17 = icmp eq i64 %arg.n.fr.i.i, %.111.i.i8
  br i1 %exitcond.not.i.i17, label %B60.i.i, label %B36.i.i6

B60.i.i:                                          ; preds = %B36.i.i6, %B152.i.i
  %inside.2.099.i.i = phi i1 [ %"$phi152.1.3.1.i.i", %B152.i.i ], [ true, %B36.i.i6 ]
  %.1259597.i.i = phi i64 [ %.132.i.i, %B152.i.i ], [ 0, %B36.i.i6 ]
  %.132.i.i = add nuw nsw i64 %.1259597.i.i, 1
  br i1 %inside.2.099.i.i, label %B66.i.i, label %B152.i.i

B66.i.i:                                          ; preds = %B60.i.i
  %.173.i.i = getelementptr double, ptr %arg.problem.4, i64 %.1259597.i.i
  %.174.i.i = load double, ptr %.173.i.i, align 8, !noalias !110
  %.177.i.i = getelementptr double, ptr %arg.problem.10, i64 %.1259597.i.i
  %.178.i.i = load double, ptr %.177.i.i, align 8, !noalias !110
  %.179.i.i = fcmp ugt double %.174.i.i, %.178.i.i
  br i1 %.179.i.i, label %B152.i.i, label %B116.i.i

B116.i.i:                                         ; preds = %B66.i.i
  %.192.i.i = getelementptr double, ptr %arg.problem.5, i64 %.1259597.i.i
  %.193.i.i = load double, ptr %.192.i.i, align 8, !noalias !110
  %.197.i.i65 = fcmp ole double %.178.i.i, %.193.i.i
  br label %B152.i.i

B152.i.i:                                         ; preds = %B116.i.i, %B66.i.i, %B60.i.i
  %"$phi152.1.3.1.i.i" = phi i1 [ %.197.i.i65, %B116.i.i ], [ false, %B60.i.i ], [ false, %B66.i.i ]
  %exitcond.not.i3.i = icmp eq i64 %arg.n.fr.i.i, %.132.i.i
  br i1 %exitcond.not.i3.i, label %B156.loopexit.i.i, label %B60.i.i

B156.loopexit.i.i:                                ; preds = %B152.i.i
  br i1 %"$phi152.1.3.1.i.i", label %B282.endif.endif.endif.i, label %B434.i

B434.i:                                           ; preds = %B282.endif.endif.endif.i, %B156.loopexit.i.i
  %.15.i5.i = load i64, ptr %.14.i4.i, align 8, !noalias !113
  %.16.i6.i = add nsw i64 %.15.i5.i, 1
  store i64 %.16.i6.i, ptr %.14.i4.i, align 8, !noalias !113
  %.20.i.i18 = ptrtoint ptr %.15.i2.i5 to i64
  %.21.i.i = ptrtoint ptr %.90.i to i64
  %.26.i.i = tail call i32 %.25.i.i19(i64 %.20.i.i18, i64 %.21.i.i, i64 %arg.problem.0.2, double %arg.problem.0.3, double %arg.problem.0.4), !noalias !113
  %.28.i.not.i = icmp eq i32 %.26.i.i, 1
  br i1 %.28.i.not.i, label %B478.i, label %B558.i

B478.i:                                           ; preds = %B282.endif.endif.endif.i, %B434.i
  %"$phi428.0.2.0216.i" = phi i1 [ true, %B282.endif.endif.endif.i ], [ false, %B434.i ]
  %.25.i7.i = load i64, ptr %ours.3.sroa.0.1, align 8, !noalias !116
  %.72.i.i20 = and i64 %.25.i7.i, -256
  %.74.i.i21 = mul nsw i64 %.72.i.i20, %arg.n.fr.i.i
  %.75.i.i22 = getelementptr float, ptr %ours.3.sroa.32.1, i64 %.74.i.i21
  %.87.1.i.i23 = and i64 %.25.i7.i, 255
  %.143144.i.i24 = and i64 %.25.i7.i, 15
  %.164.i.i25 = icmp eq i64 %.143144.i.i24, 0
  %invariant.gep.i.i26 = getelementptr float, ptr %.75.i.i22, i64 %.87.1.i.i23
  br i1 %.164.i.i25, label %B158.endif.i.i44, label %B288.endif.i.i27

B320.i.i30:                                       ; preds = %B320.lr.ph.i.i28, %B320.i.i30
  %.512166168.i.i31 = phi i64 [ 0, %B320.lr.ph.i.i28 ], [ %.519.i.i32, %B320.i.i30 ]
  %.519.i.i32 = add nuw nsw i64 %.512166168.i.i31, 1
  %.545.i.i33 = getelementptr double, ptr %.90.i, i64 %.512166168.i.i31
  %.546.i.i34 = load double, ptr %.545.i.i33, align 8, !noalias !116
  %.553.i.i35 = getelementptr double, ptr %6, i64 %.512166168.i.i31
  store double %.546.i.i34, ptr %.553.i.i35, align 8, !noalias !116
  %.558.i.i36 = fptrunc double %.546.i.i34 to float
  %.idx.i.i37 = shl i64 %.512166168.i.i31, 10
  %gep164.i.i38 = getelementptr i8, ptr %invariant.gep.i.i26, i64 %.idx.i.i37
  store float %.558.i.i36, ptr %gep164.i.i38, align 4, !noalias !116
  %exitcond172.not.i.i39 = icmp eq i64 %.519.i.i32, %arg.n.fr.i.i
  br i1 %exitcond172.not.i.i39, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i40, label %B320.i.i30

B158.endif.i.i44:                                 ; preds = %B478.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i40, label %B190.endif.endif.i.i45

B190.endif.endif.i.i45:                           ; preds = %B158.endif.i.i44, %B190.endif.endif.i.i45
  %.254153158.i.i46 = phi i64 [ %.261.i.i64, %B190.endif.endif.i.i45 ], [ 0, %B158.endif.i.i44 ]
  %.idx146.i.i47 = shl i64 %.254153158.i.i46, 10
  %gep.i.i48 = getelementptr i8, ptr %invariant.gep.i.i26, i64 %.idx146.i.i47
  store float 1.000000e+09, ptr %gep.i.i48, align 4, !noalias !116
  %.412.1.i.i49 = getelementptr i8, ptr %gep.i.i48, i64 4
  store float 1.000000e+09, ptr %.412.1.i.i49, align 4, !noalias !116
  %.412.2.i.i50 = getelementptr i8, ptr %gep.i.i48, i64 8
  store float 1.000000e+09, ptr %.412.2.i.i50, align 4, !noalias !116
  %.412.3.i.i51 = getelementptr i8, ptr %gep.i.i48, i64 12
  store float 1.000000e+09, ptr %.412.3.i.i51, align 4, !noalias !116
  %.412.4.i.i52 = getelementptr i8, ptr %gep.i.i48, i64 16
  store float 1.000000e+09, ptr %.412.4.i.i52, align 4, !noalias !116
  %.412.5.i.i53 = getelementptr i8, ptr %gep.i.i48, i64 20
  store float 1.000000e+09, ptr %.412.5.i.i53, align 4, !noalias !116
  %.412.6.i.i54 = getelementptr i8, ptr %gep.i.i48, i64 24
  store float 1.000000e+09, ptr %.412.6.i.i54, align 4, !noalias !116
  %.412.7.i.i55 = getelementptr i8, ptr %gep.i.i48, i64 28
  store float 1.000000e+09, ptr %.412.7.i.i55, align 4, !noalias !116
  %.412.8.i.i56 = getelementptr i8, ptr %gep.i.i48, i64 32
  store float 1.000000e+09, ptr %.412.8.i.i56, align 4, !noalias !116
  %.412.9.i.i57 = getelementptr i8, ptr %gep.i.i48, i64 36
  store float 1.000000e+09, ptr %.412.9.i.i57, align 4, !noalias !116
  %.412.10.i.i58 = getelementptr i8, ptr %gep.i.i48, i64 40
  store float 1.000000e+09, ptr %.412.10.i.i58, align 4, !noalias !116
  %.412.11.i.i59 = getelementptr i8, ptr %gep.i.i48, i64 44
  store float 1.000000e+09, ptr %.412.11.i.i59, align 4, !noalias !116
  %.412.12.i.i60 = getelementptr i8, ptr %gep.i.i48, i64 48
  store float 1.000000e+09, ptr %.412.12.i.i60, align 4, !noalias !116
  %.412.13.i.i61 = getelementptr i8, ptr %gep.i.i48, i64 52
  store float 1.000000e+09, ptr %.412.13.i.i61, align 4, !noalias !116
  %.412.14.i.i62 = getelementptr i8, ptr %gep.i.i48, i64 56
  store float 1.000000e+09, ptr %.412.14.i.i62, align 4, !noalias !116
  %.412.15.i.i63 = getelementptr i8, ptr %gep.i.i48, i64 60
  store float 1.000000e+09, ptr %.412.15.i.i63, align 4, !noalias !116
  %.261.i.i64 = add nuw nsw i64 %.254153158.i.i46, 1
  %exitcond.not.i8.i = icmp eq i64 %arg.n.fr.i.i, %.261.i.i64
  br i1 %exitcond.not.i8.i, label %B320.lr.ph.i.i28, label %B190.endif.endif.i.i45

B288.endif.i.i27:                                 ; preds = %B478.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i40, label %B320.lr.ph.i.i28

B320.lr.ph.i.i28:                                 ; preds = %B190.endif.endif.i.i45, %B288.endif.i.i27
  %.551.i.i29 = mul nsw i64 %.25.i7.i, %arg.n.fr.i.i
  %6 = getelementptr double, ptr %ours.3.sroa.16.1, i64 %.551.i.i29
  br label %B320.i.i30

_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i40: ; preds = %B320.i.i30, %B288.endif.i.i27, %B158.endif.i.i44
  %.582.i.i41 = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %.25.i7.i
  store i64 %.84.i, ptr %.582.i.i41, align 8, !noalias !116
  %.589.i.i42 = getelementptr double, ptr %ours.3.sroa.64.1, i64 %.25.i7.i
  store double 0x7FF0000000000000, ptr %.589.i.i42, align 8, !noalias !116
  %.592.i.i43 = add nsw i64 %.25.i7.i, 1
  store i64 %.592.i.i43, ptr %ours.3.sroa.0.1, align 8, !noalias !116
  br i1 %"$phi428.0.2.0216.i", label %B518.i, label %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit

B518.i:                                           ; preds = %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i40
  %.72.i10.i = and i64 %.592.i.i43, -256
  %.74.i11.i = mul nsw i64 %.72.i10.i, %arg.n.fr.i.i
  %.75.i12.i = getelementptr float, ptr %ours.3.sroa.32.1, i64 %.74.i11.i
  %.87.1.i13.i = and i64 %.592.i.i43, 255
  %.143144.i14.i = and i64 %.592.i.i43, 15
  %.164.i15.i = icmp eq i64 %.143144.i14.i, 0
  %invariant.gep.i16.i = getelementptr float, ptr %.75.i12.i, i64 %.87.1.i13.i
  br i1 %.164.i15.i, label %B158.endif.i34.i, label %B288.endif.i18.i

B320.i21.i:                                       ; preds = %B320.lr.ph.i19.i, %B320.i21.i
  %.512166168.i22.i = phi i64 [ 0, %B320.lr.ph.i19.i ], [ %.519.i23.i, %B320.i21.i ]
  %.519.i23.i = add nuw nsw i64 %.512166168.i22.i, 1
  %.545.i24.i = getelementptr double, ptr %arg.problem.10, i64 %.512166168.i22.i
  %.546.i25.i = load double, ptr %.545.i24.i, align 8, !noalias !119
  %.553.i26.i = getelementptr double, ptr %7, i64 %.512166168.i22.i
  store double %.546.i25.i, ptr %.553.i26.i, align 8, !noalias !119
  %.558.i27.i = fptrunc double %.546.i25.i to float
  %.idx.i28.i = shl i64 %.512166168.i22.i, 10
  %gep164.i29.i = getelementptr i8, ptr %invariant.gep.i16.i, i64 %.idx.i28.i
  store float %.558.i27.i, ptr %gep164.i29.i, align 4, !noalias !119
  %exitcond172.not.i30.i = icmp eq i64 %.519.i23.i, %arg.n.fr.i.i
  br i1 %exitcond172.not.i30.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit56.i, label %B320.i21.i

B158.endif.i34.i:                                 ; preds = %B518.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit56.i, label %B190.endif.endif.i35.i

B190.endif.endif.i35.i:                           ; preds = %B158.endif.i34.i, %B190.endif.endif.i35.i
  %.254153158.i36.i = phi i64 [ %.261.i54.i, %B190.endif.endif.i35.i ], [ 0, %B158.endif.i34.i ]
  %.idx146.i37.i = shl i64 %.254153158.i36.i, 10
  %gep.i38.i = getelementptr i8, ptr %invariant.gep.i16.i, i64 %.idx146.i37.i
  store float 1.000000e+09, ptr %gep.i38.i, align 4, !noalias !119
  %.412.1.i39.i = getelementptr i8, ptr %gep.i38.i, i64 4
  store float 1.000000e+09, ptr %.412.1.i39.i, align 4, !noalias !119
  %.412.2.i40.i = getelementptr i8, ptr %gep.i38.i, i64 8
  store float 1.000000e+09, ptr %.412.2.i40.i, align 4, !noalias !119
  %.412.3.i41.i = getelementptr i8, ptr %gep.i38.i, i64 12
  store float 1.000000e+09, ptr %.412.3.i41.i, align 4, !noalias !119
  %.412.4.i42.i = getelementptr i8, ptr %gep.i38.i, i64 16
  store float 1.000000e+09, ptr %.412.4.i42.i, align 4, !noalias !119
  %.412.5.i43.i = getelementptr i8, ptr %gep.i38.i, i64 20
  store float 1.000000e+09, ptr %.412.5.i43.i, align 4, !noalias !119
  %.412.6.i44.i = getelementptr i8, ptr %gep.i38.i, i64 24
  store float 1.000000e+09, ptr %.412.6.i44.i, align 4, !noalias !119
  %.412.7.i45.i = getelementptr i8, ptr %gep.i38.i, i64 28
  store float 1.000000e+09, ptr %.412.7.i45.i, align 4, !noalias !119
  %.412.8.i46.i = getelementptr i8, ptr %gep.i38.i, i64 32
  store float 1.000000e+09, ptr %.412.8.i46.i, align 4, !noalias !119
  %.412.9.i47.i = getelementptr i8, ptr %gep.i38.i, i64 36
  store float 1.000000e+09, ptr %.412.9.i47.i, align 4, !noalias !119
  %.412.10.i48.i = getelementptr i8, ptr %gep.i38.i, i64 40
  store float 1.000000e+09, ptr %.412.10.i48.i, align 4, !noalias !119
  %.412.11.i49.i = getelementptr i8, ptr %gep.i38.i, i64 44
  store float 1.000000e+09, ptr %.412.11.i49.i, align 4, !noalias !119
  %.412.12.i50.i = getelementptr i8, ptr %gep.i38.i, i64 48
  store float 1.000000e+09, ptr %.412.12.i50.i, align 4, !noalias !119
  %.412.13.i51.i = getelementptr i8, ptr %gep.i38.i, i64 52
  store float 1.000000e+09, ptr %.412.13.i51.i, align 4, !noalias !119
  %.412.14.i52.i = getelementptr i8, ptr %gep.i38.i, i64 56
  store float 1.000000e+09, ptr %.412.14.i52.i, align 4, !noalias !119
  %.412.15.i53.i = getelementptr i8, ptr %gep.i38.i, i64 60
  store float 1.000000e+09, ptr %.412.15.i53.i, align 4, !noalias !119
  %.261.i54.i = add nuw nsw i64 %.254153158.i36.i, 1
  %exitcond.not.i55.i = icmp eq i64 %arg.n.fr.i.i, %.261.i54.i
  br i1 %exitcond.not.i55.i, label %B320.lr.ph.i19.i, label %B190.endif.endif.i35.i

B288.endif.i18.i:                                 ; preds = %B518.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit56.i, label %B320.lr.ph.i19.i

B320.lr.ph.i19.i:                                 ; preds = %B190.endif.endif.i35.i, %B288.endif.i18.i
  %.551.i20.i = mul nsw i64 %.592.i.i43, %arg.n.fr.i.i
  %7 = getelementptr double, ptr %ours.3.sroa.16.1, i64 %.551.i20.i
  br label %B320.i21.i

_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit56.i: ; preds = %B320.i21.i, %B288.endif.i18.i, %B158.endif.i34.i
  %.582.i31.i = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %.592.i.i43
  store i64 %.25.i7.i, ptr %.582.i31.i, align 8, !noalias !119
  %.589.i32.i = getelementptr double, ptr %ours.3.sroa.64.1, i64 %.592.i.i43
  store double 0x7FF0000000000000, ptr %.589.i32.i, align 8, !noalias !119
  %.592.i33.i = add nsw i64 %.25.i7.i, 2
  store i64 %.592.i33.i, ptr %ours.3.sroa.0.1, align 8, !noalias !119
  br label %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit

B558.i:                                           ; preds = %B0.endif.thread.i, %B434.i
  %.475.i = getelementptr double, ptr %ours.3.sroa.64.1, i64 %.84.i
  store double %arg.problem.8, ptr %.475.i, align 8, !noalias !101
  br label %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit

B0.endif.thread.i:                                ; preds = %B512
  %.159.i = getelementptr i8, ptr %ours.3.sroa.144.1, i64 %.222
  %.160.i = load i8, ptr %.159.i, align 1, !noalias !101
  %.164.not.i = icmp eq i8 %.160.i, 0
  br i1 %.164.not.i, label %B558.i, label %B282.i

B282.endif.endif.endif.i:                         ; preds = %B156.loopexit.i.i, %B282.i
  %.15.i58.i = load i64, ptr %.14.i57.i, align 8, !noalias !122
  %.16.i59.i = add nsw i64 %.15.i58.i, 1
  store i64 %.16.i59.i, ptr %.14.i57.i, align 8, !noalias !122
  %.20.i60.i = ptrtoint ptr %.15.i2.i5 to i64
  %.26.i63.i = tail call i32 %.25.i62.i(i64 %.20.i60.i, i64 %.21.i61.i, i64 %arg.problem.0.2, double %arg.problem.0.3, double %arg.problem.0.4), !noalias !122
  %.28.i64.not.i = icmp eq i32 %.26.i63.i, 1
  br i1 %.28.i64.not.i, label %B478.i, label %B434.i

_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit: ; preds = %B512, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i40, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit56.i, %B558.i
  %.263.0 = phi i64 [ %.592.i.i43, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit56.i ], [ -1, %B558.i ], [ %.25.i7.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i40 ], [ -1, %B512 ]
  %.291 = icmp eq i64 %.263.0, -1
  br i1 %.291, label %B1059, label %B568

B568:                                             ; preds = %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit
  %.14.i = mul nsw i64 %.263.0, %arg.n.fr.i.i
  %.15.i = getelementptr double, ptr %ours.3.sroa.16.1, i64 %.14.i
  %.22.i.i66 = load i64, ptr %theirs.3.sroa.0.1, align 8, !noalias !125
  %8 = add nuw i64 %.22.i.i66, 255
  %.93.i.i67 = lshr i64 %8, 8
  %.70.inv.i.i68 = icmp slt i64 %.22.i.i66, 1
  %.115320.not342.i.i69 = icmp eq i64 %.93.i.i67, 0
  %.115320.not.i.i70 = select i1 %.70.inv.i.i68, i1 true, i1 %.115320.not342.i.i69
  br i1 %.115320.not.i.i70, label %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i91, label %B96.i.i72

B96.i.i72:                                        ; preds = %B568, %B798.i.i88
  %best.2.0331.i.i73 = phi i32 [ %best.3.1.i.i90, %B798.i.i88 ], [ 2147483647, %B568 ]
  %found.2.0330.i.i74 = phi i64 [ %found.3.1.i.i89, %B798.i.i88 ], [ 0, %B568 ]
  %.114297329.i.i75 = phi i64 [ %.124.i.i77, %B798.i.i88 ], [ %.93.i.i67, %B568 ]
  %.121299328.i.i76 = phi i64 [ %.128.i.i78, %B798.i.i88 ], [ 0, %B568 ]
  %.124.i.i77 = add nsw i64 %.114297329.i.i75, -1
  %.128.i.i78 = add nuw i64 %.121299328.i.i76, 256
  %.160.i.i79 = mul nsw i64 %.121299328.i.i76, %arg.n.fr.i.i
  %.161.i.i80 = getelementptr float, ptr %theirs.3.sroa.24.1, i64 %.160.i.i79
  %.167.i.i81 = sub nsw i64 %.22.i.i66, %.121299328.i.i76
  %.11.i.i.i82 = tail call i64 @llvm.smin.i64(i64 %.167.i.i81, i64 256)
  %.197.i.i83 = add nsw i64 %.11.i.i.i82, 15
  %.238.i.i84 = and i64 %.197.i.i83, -16
  %.280.inv.i.i85 = icmp sgt i64 %.167.i.i81, 0
  %..238.i.i86 = select i1 %.280.inv.i.i85, i64 %.238.i.i84, i64 0
  %.322262.i.i87 = icmp sgt i64 %..238.i.i86, 0
  br i1 %.322262.i.i87, label %B340.endif.i.i174, label %B798.i.i88

B632.i.i197:                                      ; preds = %B632.i.i197.preheader, %B632.i.i197
  %least.2.1293.i.i198 = phi i32 [ %.11.i1.i.i202, %B632.i.i197 ], [ %best.2.0331.i.i73, %B632.i.i197.preheader ]
  %.745289291.i.i199 = phi i64 [ %.752.i.i203, %B632.i.i197 ], [ 0, %B632.i.i197.preheader ]
  %.779.i.i200 = getelementptr i32, ptr %theirs.3.sroa.72.1, i64 %.745289291.i.i199
  %.780.i.i201 = load i32, ptr %.779.i.i200, align 4, !noalias !125
  %.11.i1.i.i202 = tail call i32 @llvm.smin.i32(i32 %.780.i.i201, i32 %least.2.1293.i.i198)
  %.752.i.i203 = add nuw nsw i64 %.745289291.i.i199, 1
  %exitcond369.not.i.i204 = icmp eq i64 %.752.i.i203, %..238.i.i86
  br i1 %exitcond369.not.i.i204, label %B690.i.i205, label %B632.i.i197

B690.i.i205:                                      ; preds = %B632.i.i197
  %.829.i.i206 = icmp slt i32 %.11.i1.i.i202, %best.2.0331.i.i73
  br i1 %.829.i.i206, label %B702.i.i207, label %B798.i.i88

B702.i.i207:                                      ; preds = %B690.i.i205
  %.850.i.i208 = load i32, ptr %theirs.3.sroa.72.1, align 4, !noalias !125
  %.852.not.i.i209 = icmp eq i32 %.850.i.i208, %.11.i1.i.i202
  br i1 %.852.not.i.i209, label %B788.i.i216, label %B744.i.i210

B744.i.i210:                                      ; preds = %B702.i.i207, %B744.i.i210
  %i.5.2.i.i211 = phi i64 [ %.855.i.i212, %B744.i.i210 ], [ 0, %B702.i.i207 ]
  %.855.i.i212 = add nuw nsw i64 %i.5.2.i.i211, 1
  %.862.i.i213 = getelementptr i32, ptr %theirs.3.sroa.72.1, i64 %.855.i.i212
  %.863.i.i214 = load i32, ptr %.862.i.i213, align 4, !noalias !125
  %.865.not.i.i215 = icmp eq i32 %.863.i.i214, %.11.i1.i.i202
  br i1 %.865.not.i.i215, label %B788.i.i216, label %B744.i.i210

B788.i.i216:                                      ; preds = %B744.i.i210, %B702.i.i207
  %i.6.3.i.i217 = phi i64 [ 0, %B702.i.i207 ], [ %.855.i.i212, %B744.i.i210 ]
  %.878.i.i218 = add nsw i64 %i.6.3.i.i217, %.121299328.i.i76
  br label %B798.i.i88

B798.i.i88:                                       ; preds = %B788.i.i216, %B690.i.i205, %B96.i.i72
  %found.3.1.i.i89 = phi i64 [ %.878.i.i218, %B788.i.i216 ], [ %found.2.0330.i.i74, %B690.i.i205 ], [ %found.2.0330.i.i74, %B96.i.i72 ]
  %best.3.1.i.i90 = phi i32 [ %.11.i1.i.i202, %B788.i.i216 ], [ %best.2.0331.i.i73, %B690.i.i205 ], [ %best.2.0331.i.i73, %B96.i.i72 ]
  %.115.i.i = icmp sgt i64 %.114297329.i.i75, 1
  br i1 %.115.i.i, label %B96.i.i72, label %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i91

B340.endif.i.i174:                                ; preds = %B96.i.i72
  %9 = shl nuw i64 %..238.i.i86, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %theirs.3.sroa.60.1, i8 0, i64 %9, i1 false), !noalias !125
  br i1 %.248157.not.i.i, label %B632.i.i197.preheader, label %B372.endif.us.i.i175

B632.i.i197.preheader:                            ; preds = %B504.B370.loopexit_crit_edge.us.i.i193, %B340.endif.i.i174
  br label %B632.i.i197

B372.endif.us.i.i175:                             ; preds = %B340.endif.i.i174, %B504.B370.loopexit_crit_edge.us.i.i193
  %.456273279.us.i.i176 = phi i64 [ %.463.us.i.i194, %B504.B370.loopexit_crit_edge.us.i.i193 ], [ 0, %B340.endif.i.i174 ]
  %.489.us.i.i177 = getelementptr double, ptr %.15.i, i64 %.456273279.us.i.i176
  %.490.us.i.i178 = load double, ptr %.489.us.i.i177, align 8, !noalias !125
  %.491.us.i.i179 = fptrunc double %.490.us.i.i178 to float
  %.494.idx.us.i.i180 = shl i64 %.456273279.us.i.i176, 10
  %.494.us.i.i181 = getelementptr i8, ptr %.161.i.i80, i64 %.494.idx.us.i.i180
  br label %B506.us.i.i182

B506.us.i.i182:                                   ; preds = %B506.us.i.i182, %B372.endif.us.i.i175
  %.587266268.us.i.i183 = phi i64 [ 0, %B372.endif.us.i.i175 ], [ %.594.us.i.i184, %B506.us.i.i182 ]
  %.594.us.i.i184 = add nuw nsw i64 %.587266268.us.i.i183, 1
  %.621.us.i.i185 = getelementptr float, ptr %theirs.3.sroa.60.1, i64 %.587266268.us.i.i183
  %.622.us.i.i186 = load float, ptr %.621.us.i.i185, align 4, !noalias !125
  %.624.us.i.i187 = getelementptr float, ptr %.494.us.i.i181, i64 %.587266268.us.i.i183
  %.625.us.i.i188 = load float, ptr %.624.us.i.i187, align 4, !noalias !125
  %.627.us.i.i189 = fsub float %.625.us.i.i188, %.491.us.i.i179
  %.633.us.i.i190 = fmul float %.627.us.i.i189, %.627.us.i.i189
  %.634.us.i.i191 = fadd float %.622.us.i.i186, %.633.us.i.i190
  store float %.634.us.i.i191, ptr %.621.us.i.i185, align 4, !noalias !125
  %exitcond.not.i.i192 = icmp eq i64 %.594.us.i.i184, %..238.i.i86
  br i1 %exitcond.not.i.i192, label %B504.B370.loopexit_crit_edge.us.i.i193, label %B506.us.i.i182

B504.B370.loopexit_crit_edge.us.i.i193:           ; preds = %B506.us.i.i182
  %.463.us.i.i194 = add nuw nsw i64 %.456273279.us.i.i176, 1
  %exitcond368.not.i.i195 = icmp eq i64 %arg.n.fr.i.i, %.463.us.i.i194
  br i1 %exitcond368.not.i.i195, label %B632.i.i197.preheader, label %B372.endif.us.i.i175

_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i91: ; preds = %B798.i.i88, %B568
  %found.2.0.lcssa.i.i92 = phi i64 [ 0, %B568 ], [ %found.3.1.i.i89, %B798.i.i88 ]
  %.14.i.i93 = mul nsw i64 %found.2.0.lcssa.i.i92, %arg.n.fr.i.i
  %.15.i.i = getelementptr double, ptr %theirs.3.sroa.12.1, i64 %.14.i.i93
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i107, label %B40.i.i95

B40.i.i95:                                        ; preds = %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i91, %B40.i.i95
  %total.2.043.i.i96 = phi double [ %.149.i.i105, %B40.i.i95 ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i91 ]
  %.1013941.i.i97 = phi i64 [ %.108.i.i98, %B40.i.i95 ], [ 0, %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i91 ]
  %.108.i.i98 = add nuw nsw i64 %.1013941.i.i97, 1
  %.134.i.i99 = getelementptr double, ptr %.15.i.i, i64 %.1013941.i.i97
  %.135.i.i100 = load double, ptr %.134.i.i99, align 8, !noalias !130
  %.137.i.i101 = getelementptr double, ptr %.15.i, i64 %.1013941.i.i97
  %.138.i.i102 = load double, ptr %.137.i.i101, align 8, !noalias !130
  %.139.i.i103 = fsub double %.135.i.i100, %.138.i.i102
  %.147.i.i104 = fmul double %.139.i.i103, %.139.i.i103
  %.149.i.i105 = fadd double %total.2.043.i.i96, %.147.i.i104
  %exitcond.not.i1.i106 = icmp eq i64 %arg.n.fr.i.i, %.108.i.i98
  br i1 %exitcond.not.i1.i106, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i107, label %B40.i.i95

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i107: ; preds = %B40.i.i95, %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i91
  %total.2.0.lcssa.i.i108 = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax.exit.i91 ], [ %.149.i.i105, %B40.i.i95 ]
  %.169.i.i109 = tail call double @sqrt(double %total.2.0.lcssa.i.i108)
  %.151.i = fdiv double %.169.i.i109, %.147.i
  %.159.le.i = tail call double @llvm.ceil.f64(double %.151.i)
  %.5.i.i = fptosi double %.159.le.i to i64
  %.11.i.i110 = tail call i64 @llvm.smax.i64(i64 %.5.i.i, i64 1)
  %.220.i = icmp sgt i64 %.5.i.i, 512
  br i1 %.220.i, label %_ZN6praxia15motion_planning6search7connect5_joinB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit, label %B342.lr.ph.i

B342.i:                                           ; preds = %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i139, %B342.lr.ph.i
  %node.2.0269.i = phi i64 [ %found.2.0.lcssa.i.i92, %B342.lr.ph.i ], [ %.25.i13.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i139 ]
  %.333260267.i = phi i64 [ 1, %B342.lr.ph.i ], [ %.340.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i139 ]
  %.340.i = add nuw nsw i64 %.333260267.i, 1
  %.370.i113 = icmp slt i64 %.333260267.i, %.5.i.i
  br i1 %.370.i113, label %B356.i, label %B402.i

B356.i:                                           ; preds = %B342.i
  %.375.i = uitofp nneg i64 %.333260267.i to double
  %.380.i = fdiv double %.375.i, %.376.i
  br i1 %.248157.not.i.i, label %B436.i, label %B36.i.i166

B36.i.i166:                                       ; preds = %B356.i, %B36.i.i166
  %.1043941.i.i167 = phi i64 [ %.111.i.i168, %B36.i.i166 ], [ 0, %B356.i ]
  %.111.i.i168 = add nuw nsw i64 %.1043941.i.i167, 1
  %.137.i2.i = getelementptr double, ptr %.15.i.i, i64 %.1043941.i.i167
  %.138.i3.i = load double, ptr %.137.i2.i, align 8, !noalias !133
  %.140.i.i169 = getelementptr double, ptr %.15.i, i64 %.1043941.i.i167
  %.141.i.i170 = load double, ptr %.140.i.i169, align 8, !noalias !133
  %.145.i.i171 = fsub double %.141.i.i170, %.138.i3.i
  %.147.i4.i = fmul double %.380.i, %.145.i.i171
  %.148.i.i172 = fadd double %.138.i3.i, %.147.i4.i
  %.150.i.i173 = getelementptr double, ptr %arg.problem.10, i64 %.1043941.i.i167
  store double %.148.i.i172, ptr %.150.i.i173, align 8, !noalias !133
  %exitcond.not.i5.i = icmp eq i64 %arg.n.fr.i.i, %.111.i.i168
  br i1 %exitcond.not.i5.i, label %B436.i, label %B36.i.i166

B402.i:                                           ; preds = %B342.i
  br i1 %.248157.not.i.i, label %B436.i, label %B36.i6.i

B36.i6.i:                                         ; preds = %B402.i, %B36.i6.i
  %.983941.i.i = phi i64 [ %.105.i.i, %B36.i6.i ], [ 0, %B402.i ]
  %.105.i.i = add nuw nsw i64 %.983941.i.i, 1
  %.131.i.i = getelementptr double, ptr %.15.i, i64 %.983941.i.i
  %.132.i.i114 = load double, ptr %.131.i.i, align 8, !noalias !136
  %.134.i7.i = getelementptr double, ptr %arg.problem.10, i64 %.983941.i.i
  store double %.132.i.i114, ptr %.134.i7.i, align 8, !noalias !136
  %exitcond.not.i8.i115 = icmp eq i64 %arg.n.fr.i.i, %.105.i.i
  br i1 %exitcond.not.i8.i115, label %B436.i, label %B36.i6.i

B436.i:                                           ; preds = %B36.i6.i, %B36.i.i166, %B402.i, %B356.i
  %.14.i9.i = mul nsw i64 %node.2.0269.i, %arg.n.fr.i.i
  %.15.i10.i = getelementptr double, ptr %theirs.3.sroa.12.1, i64 %.14.i9.i
  %.15.i12.i = load i64, ptr %.14.i11.i, align 8, !noalias !139
  %.16.i.i = add nsw i64 %.15.i12.i, 1
  store i64 %.16.i.i, ptr %.14.i11.i, align 8, !noalias !139
  %.20.i.i116 = ptrtoint ptr %.15.i10.i to i64
  %.26.i.i117 = tail call i32 %.25.i.i112(i64 %.20.i.i116, i64 %.21.i.i111, i64 %arg.problem.0.2, double %arg.problem.0.3, double %arg.problem.0.4), !noalias !139
  %.28.i.not.i118 = icmp eq i32 %.26.i.i117, 1
  br i1 %.28.i.not.i118, label %B436.endif.endif.i, label %_ZN6praxia15motion_planning6search7connect5_joinB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit

B342.lr.ph.i:                                     ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i107
  %.376.i = uitofp nneg i64 %.11.i.i110 to double
  br label %B342.i

B436.endif.endif.i:                               ; preds = %B436.i
  %.25.i13.i = load i64, ptr %theirs.3.sroa.0.1, align 8, !noalias !142
  %.72.i.i119 = and i64 %.25.i13.i, -256
  %.74.i.i120 = mul nsw i64 %.72.i.i119, %arg.n.fr.i.i
  %.75.i.i121 = getelementptr float, ptr %theirs.3.sroa.24.1, i64 %.74.i.i120
  %.87.1.i.i122 = and i64 %.25.i13.i, 255
  %.143144.i.i123 = and i64 %.25.i13.i, 15
  %.164.i.i124 = icmp eq i64 %.143144.i.i123, 0
  %invariant.gep.i.i125 = getelementptr float, ptr %.75.i.i121, i64 %.87.1.i.i122
  br i1 %.164.i.i124, label %B158.endif.i.i144, label %B288.endif.i.i126

B320.i.i129:                                      ; preds = %B320.lr.ph.i.i127, %B320.i.i129
  %.512166168.i.i130 = phi i64 [ 0, %B320.lr.ph.i.i127 ], [ %.519.i.i131, %B320.i.i129 ]
  %.519.i.i131 = add nuw nsw i64 %.512166168.i.i130, 1
  %.545.i.i132 = getelementptr double, ptr %arg.problem.10, i64 %.512166168.i.i130
  %.546.i.i133 = load double, ptr %.545.i.i132, align 8, !noalias !142
  %.553.i.i134 = getelementptr double, ptr %10, i64 %.512166168.i.i130
  store double %.546.i.i133, ptr %.553.i.i134, align 8, !noalias !142
  %.558.i.i135 = fptrunc double %.546.i.i133 to float
  %.idx.i.i136 = shl i64 %.512166168.i.i130, 10
  %gep164.i.i137 = getelementptr i8, ptr %invariant.gep.i.i125, i64 %.idx.i.i136
  store float %.558.i.i135, ptr %gep164.i.i137, align 4, !noalias !142
  %exitcond172.not.i.i138 = icmp eq i64 %.519.i.i131, %arg.n.fr.i.i
  br i1 %exitcond172.not.i.i138, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i139, label %B320.i.i129

B158.endif.i.i144:                                ; preds = %B436.endif.endif.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i139, label %B190.endif.endif.i.i145

B190.endif.endif.i.i145:                          ; preds = %B158.endif.i.i144, %B190.endif.endif.i.i145
  %.254153158.i.i146 = phi i64 [ %.261.i.i164, %B190.endif.endif.i.i145 ], [ 0, %B158.endif.i.i144 ]
  %.idx146.i.i147 = shl i64 %.254153158.i.i146, 10
  %gep.i.i148 = getelementptr i8, ptr %invariant.gep.i.i125, i64 %.idx146.i.i147
  store float 1.000000e+09, ptr %gep.i.i148, align 4, !noalias !142
  %.412.1.i.i149 = getelementptr i8, ptr %gep.i.i148, i64 4
  store float 1.000000e+09, ptr %.412.1.i.i149, align 4, !noalias !142
  %.412.2.i.i150 = getelementptr i8, ptr %gep.i.i148, i64 8
  store float 1.000000e+09, ptr %.412.2.i.i150, align 4, !noalias !142
  %.412.3.i.i151 = getelementptr i8, ptr %gep.i.i148, i64 12
  store float 1.000000e+09, ptr %.412.3.i.i151, align 4, !noalias !142
  %.412.4.i.i152 = getelementptr i8, ptr %gep.i.i148, i64 16
  store float 1.000000e+09, ptr %.412.4.i.i152, align 4, !noalias !142
  %.412.5.i.i153 = getelementptr i8, ptr %gep.i.i148, i64 20
  store float 1.000000e+09, ptr %.412.5.i.i153, align 4, !noalias !142
  %.412.6.i.i154 = getelementptr i8, ptr %gep.i.i148, i64 24
  store float 1.000000e+09, ptr %.412.6.i.i154, align 4, !noalias !142
  %.412.7.i.i155 = getelementptr i8, ptr %gep.i.i148, i64 28
  store float 1.000000e+09, ptr %.412.7.i.i155, align 4, !noalias !142
  %.412.8.i.i156 = getelementptr i8, ptr %gep.i.i148, i64 32
  store float 1.000000e+09, ptr %.412.8.i.i156, align 4, !noalias !142
  %.412.9.i.i157 = getelementptr i8, ptr %gep.i.i148, i64 36
  store float 1.000000e+09, ptr %.412.9.i.i157, align 4, !noalias !142
  %.412.10.i.i158 = getelementptr i8, ptr %gep.i.i148, i64 40
  store float 1.000000e+09, ptr %.412.10.i.i158, align 4, !noalias !142
  %.412.11.i.i159 = getelementptr i8, ptr %gep.i.i148, i64 44
  store float 1.000000e+09, ptr %.412.11.i.i159, align 4, !noalias !142
  %.412.12.i.i160 = getelementptr i8, ptr %gep.i.i148, i64 48
  store float 1.000000e+09, ptr %.412.12.i.i160, align 4, !noalias !142
  %.412.13.i.i161 = getelementptr i8, ptr %gep.i.i148, i64 52
  store float 1.000000e+09, ptr %.412.13.i.i161, align 4, !noalias !142
  %.412.14.i.i162 = getelementptr i8, ptr %gep.i.i148, i64 56
  store float 1.000000e+09, ptr %.412.14.i.i162, align 4, !noalias !142
  %.412.15.i.i163 = getelementptr i8, ptr %gep.i.i148, i64 60
  store float 1.000000e+09, ptr %.412.15.i.i163, align 4, !noalias !142
  %.261.i.i164 = add nuw nsw i64 %.254153158.i.i146, 1
  %exitcond.not.i14.i165 = icmp eq i64 %arg.n.fr.i.i, %.261.i.i164
  br i1 %exitcond.not.i14.i165, label %B320.lr.ph.i.i127, label %B190.endif.endif.i.i145

B288.endif.i.i126:                                ; preds = %B436.endif.endif.i
  br i1 %.248157.not.i.i, label %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i139, label %B320.lr.ph.i.i127

B320.lr.ph.i.i127:                                ; preds = %B190.endif.endif.i.i145, %B288.endif.i.i126
  %.551.i.i128 = mul nsw i64 %.25.i13.i, %arg.n.fr.i.i
  %10 = getelementptr double, ptr %theirs.3.sroa.12.1, i64 %.551.i.i128
  br label %B320.i.i129

_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i139: ; preds = %B320.i.i129, %B288.endif.i.i126, %B158.endif.i.i144
  %.582.i.i140 = getelementptr i64, ptr %theirs.3.sroa.36.1, i64 %.25.i13.i
  store i64 %node.2.0269.i, ptr %.582.i.i140, align 8, !noalias !142
  %.589.i.i141 = getelementptr double, ptr %theirs.3.sroa.48.1, i64 %.25.i13.i
  store double 0x7FF0000000000000, ptr %.589.i.i141, align 8, !noalias !142
  %.592.i.i142 = add nsw i64 %.25.i13.i, 1
  store i64 %.592.i.i142, ptr %theirs.3.sroa.0.1, align 8, !noalias !142
  %exitcond.not.i143 = icmp eq i64 %.333260267.i, %.11.i.i110
  br i1 %exitcond.not.i143, label %_ZN6praxia15motion_planning6search7connect5_joinB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit, label %B342.i

_ZN6praxia15motion_planning6search7connect5_joinB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit: ; preds = %B436.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i139, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i107
  %.329.0 = phi i64 [ -1, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i107 ], [ %.25.i13.i, %_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx.exit.i139 ], [ -1, %B436.i ]
  %.357 = icmp eq i64 %.329.0, -1
  br i1 %.357, label %B1059, label %B678

B678:                                             ; preds = %_ZN6praxia15motion_planning6search7connect5_joinB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit
  %.56.i = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %.263.0
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !145
  %.58.i = icmp sgt i64 %.57.i, -1
  br i1 %.58.i, label %B76.i, label %B678.endif

B76.i:                                            ; preds = %B678, %B76.i
  %.79.i = phi i64 [ %.192.i, %B76.i ], [ %.57.i, %B678 ]
  %node.2.0.i = phi i64 [ %.186.i, %B76.i ], [ %.263.0, %B678 ]
  %blocked.4.0.i = phi i64 [ %blocked.3.1.i, %B76.i ], [ -1, %B678 ]
  %.78.i = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %node.2.0.i
  %.14.i.i220 = mul nsw i64 %.79.i, %arg.n.fr.i.i
  %.15.i.i221 = getelementptr double, ptr %ours.3.sroa.16.1, i64 %.14.i.i220
  %.14.i1.i222 = mul nsw i64 %node.2.0.i, %arg.n.fr.i.i
  %.15.i2.i223 = getelementptr double, ptr %ours.3.sroa.16.1, i64 %.14.i1.i222
  %.15.i4.i = load i64, ptr %.14.i3.i, align 8, !noalias !148
  %.16.i.i224 = add nsw i64 %.15.i4.i, 1
  store i64 %.16.i.i224, ptr %.14.i3.i, align 8, !noalias !148
  %.20.i.i225 = ptrtoint ptr %.15.i.i221 to i64
  %.21.i.i226 = ptrtoint ptr %.15.i2.i223 to i64
  %.26.i.i227 = tail call i32 %.25.i.i219(i64 %.20.i.i225, i64 %.21.i.i226, i64 %arg.problem.1.2, double %arg.problem.1.3, double %arg.problem.1.4), !noalias !148
  %.28.i.not.i228 = icmp eq i32 %.26.i.i227, 1
  %blocked.3.1.i = select i1 %.28.i.not.i228, i64 %blocked.4.0.i, i64 %node.2.0.i
  %.186.i = load i64, ptr %.78.i, align 8, !noalias !145
  %.191.i = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %.186.i
  %.192.i = load i64, ptr %.191.i, align 8, !noalias !145
  %.193.i = icmp sgt i64 %.192.i, -1
  br i1 %.193.i, label %B76.i, label %B266.i

B266.i:                                           ; preds = %B76.i
  %.207.i = icmp eq i64 %blocked.3.1.i, -1
  br i1 %.207.i, label %B678.endif, label %B292.i

B292.i:                                           ; preds = %B266.i
  %.22.i.i229 = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %blocked.3.1.i
  store i64 -2, ptr %.22.i.i229, align 8, !noalias !151
  %.27.i.i = load i64, ptr %ours.3.sroa.0.1, align 8, !noalias !151
  %.65.i.i = sub i64 %.27.i.i, %blocked.3.1.i
  %.110115.not.i.i = icmp slt i64 %.65.i.i, 1
  br i1 %.110115.not.i.i, label %B1059, label %B90.lr.ph.i.i

B90.lr.ph.i.i:                                    ; preds = %B292.i
  br i1 %.312103.i.i, label %B90.us.i.i, label %B90.i.i

B90.us.i.i:                                       ; preds = %B90.lr.ph.i.i, %B413.us.i.i
  %.109107119.us.i.i = phi i64 [ %.119.us.i.i, %B413.us.i.i ], [ %.65.i.i, %B90.lr.ph.i.i ]
  %.116108118.us.i.i = phi i64 [ %.123.us.i.i, %B413.us.i.i ], [ %blocked.3.1.i, %B90.lr.ph.i.i ]
  %.119.us.i.i = add nsw i64 %.109107119.us.i.i, -1
  %.123.us.i.i = add i64 %.116108118.us.i.i, 1
  %.153.us.i.i = icmp sgt i64 %.116108118.us.i.i, %blocked.3.1.i
  br i1 %.153.us.i.i, label %B104.us.i.i, label %B206.else.if.us.i.i

B104.us.i.i:                                      ; preds = %B90.us.i.i
  %.158.us.i.i = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %.116108118.us.i.i
  %.159.us.i.i = load i64, ptr %.158.us.i.i, align 8, !noalias !151
  %.161.us.i.i = icmp slt i64 %.159.us.i.i, %blocked.3.1.i
  br i1 %.161.us.i.i, label %B413.us.i.i, label %B138.us.i.i

B138.us.i.i:                                      ; preds = %B104.us.i.i
  %.170.us.i.i = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %.159.us.i.i
  %.171.us.i.i = load i64, ptr %.170.us.i.i, align 8, !noalias !151
  %.172.not.us.i.i = icmp eq i64 %.171.us.i.i, -2
  br i1 %.172.not.us.i.i, label %B206.else.if.us.i.i, label %B413.us.i.i

B206.else.if.us.i.i:                              ; preds = %B138.us.i.i, %B90.us.i.i
  %.180.us.i.i = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %.116108118.us.i.i
  store i64 -2, ptr %.180.us.i.i, align 8, !noalias !151
  %.225.us.i.i = and i64 %.116108118.us.i.i, -256
  %.227.us.i.i = mul nsw i64 %.225.us.i.i, %arg.n.fr.i.i
  %.228.us.i.i = getelementptr float, ptr %ours.3.sroa.32.1, i64 %.227.us.i.i
  %.362.1.us.i.i = and i64 %.116108118.us.i.i, 255
  %invariant.gep.us.i.i = getelementptr float, ptr %.228.us.i.i, i64 %.362.1.us.i.i
  br label %B348.else.if.us.i.i

B348.else.if.us.i.i:                              ; preds = %B348.else.if.us.i.i, %B206.else.if.us.i.i
  %.318102104.us.i.i = phi i64 [ 0, %B206.else.if.us.i.i ], [ %.325.us.i.i, %B348.else.if.us.i.i ]
  %.325.us.i.i = add nuw nsw i64 %.318102104.us.i.i, 1
  %.idx.us.i.i = shl i64 %.318102104.us.i.i, 10
  %gep.us.i.i = getelementptr i8, ptr %invariant.gep.us.i.i, i64 %.idx.us.i.i
  store float 1.000000e+09, ptr %gep.us.i.i, align 4, !noalias !151
  %exitcond.not.i.i231 = icmp eq i64 %arg.n.fr.i.i, %.325.us.i.i
  br i1 %exitcond.not.i.i231, label %B413.us.i.i, label %B348.else.if.us.i.i

B413.us.i.i:                                      ; preds = %B348.else.if.us.i.i, %B138.us.i.i, %B104.us.i.i
  %.110.us.i.i = icmp samesign ugt i64 %.109107119.us.i.i, 1
  br i1 %.110.us.i.i, label %B90.us.i.i, label %B1059

B90.i.i:                                          ; preds = %B90.lr.ph.i.i, %B413.i.i
  %.109107119.i.i = phi i64 [ %.119.i.i, %B413.i.i ], [ %.65.i.i, %B90.lr.ph.i.i ]
  %.116108118.i.i = phi i64 [ %.123.i.i, %B413.i.i ], [ %blocked.3.1.i, %B90.lr.ph.i.i ]
  %.119.i.i = add nsw i64 %.109107119.i.i, -1
  %.123.i.i = add i64 %.116108118.i.i, 1
  %.153.i.i = icmp sgt i64 %.116108118.i.i, %blocked.3.1.i
  br i1 %.153.i.i, label %B104.i.i, label %B206.else.if.i.i

B104.i.i:                                         ; preds = %B90.i.i
  %.158.i.i = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %.116108118.i.i
  %.159.i.i = load i64, ptr %.158.i.i, align 8, !noalias !151
  %.161.i.i230 = icmp slt i64 %.159.i.i, %blocked.3.1.i
  br i1 %.161.i.i230, label %B413.i.i, label %B138.i.i

B138.i.i:                                         ; preds = %B104.i.i
  %.170.i.i = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %.159.i.i
  %.171.i.i = load i64, ptr %.170.i.i, align 8, !noalias !151
  %.172.not.i.i = icmp eq i64 %.171.i.i, -2
  br i1 %.172.not.i.i, label %B206.else.if.i.i, label %B413.i.i

B413.i.i:                                         ; preds = %B206.else.if.i.i, %B138.i.i, %B104.i.i
  %.110.i.i = icmp samesign ugt i64 %.109107119.i.i, 1
  br i1 %.110.i.i, label %B90.i.i, label %B1059

B206.else.if.i.i:                                 ; preds = %B138.i.i, %B90.i.i
  %.180.i.i = getelementptr i64, ptr %ours.3.sroa.48.1, i64 %.116108118.i.i
  store i64 -2, ptr %.180.i.i, align 8, !noalias !151
  br label %B413.i.i

common.ret:                                       ; preds = %B1059, %B176, %_ZN6praxia15motion_planning6search7connect6_plantB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit, %_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit355
  %storemerge = phi i64 [ %.617, %_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit355 ], [ 0, %_ZN6praxia15motion_planning6search7connect6_plantB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit ], [ 0, %B176 ], [ 0, %B1059 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B1059:                                            ; preds = %B413.i.i, %B413.us.i.i, %B413.i.i277, %B413.us.i.i306, %B292.i262, %B292.i, %_ZN6praxia15motion_planning6search7connect5_drawB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx.exit, %_ZN6praxia15motion_planning6search7connect5_joinB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29.exit, %_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29.exit
  %.126 = load i64, ptr %.75, align 8
  %.128 = icmp slt i64 %.126, %.77
  br i1 %.128, label %B176, label %common.ret

B678.endif:                                       ; preds = %B678, %B266.i
  %.56.i233 = getelementptr i64, ptr %theirs.3.sroa.36.1, i64 %.329.0
  %.57.i234 = load i64, ptr %.56.i233, align 8, !noalias !154
  %.58.i235 = icmp sgt i64 %.57.i234, -1
  br i1 %.58.i235, label %B76.i240, label %B722.endif.critedge

B76.i240:                                         ; preds = %B678.endif, %B76.i240
  %.79.i241 = phi i64 [ %.192.i258, %B76.i240 ], [ %.57.i234, %B678.endif ]
  %node.2.0.i242 = phi i64 [ %.186.i256, %B76.i240 ], [ %.329.0, %B678.endif ]
  %blocked.4.0.i243 = phi i64 [ %blocked.3.1.i255, %B76.i240 ], [ -1, %B678.endif ]
  %.78.i244 = getelementptr i64, ptr %theirs.3.sroa.36.1, i64 %node.2.0.i242
  %.14.i.i245 = mul nsw i64 %.79.i241, %arg.n.fr.i.i
  %.15.i.i246 = getelementptr double, ptr %theirs.3.sroa.12.1, i64 %.14.i.i245
  %.14.i1.i247 = mul nsw i64 %node.2.0.i242, %arg.n.fr.i.i
  %.15.i2.i248 = getelementptr double, ptr %theirs.3.sroa.12.1, i64 %.14.i1.i247
  %.15.i4.i249 = load i64, ptr %.14.i3.i238, align 8, !noalias !157
  %.16.i.i250 = add nsw i64 %.15.i4.i249, 1
  store i64 %.16.i.i250, ptr %.14.i3.i238, align 8, !noalias !157
  %.20.i.i251 = ptrtoint ptr %.15.i.i246 to i64
  %.21.i.i252 = ptrtoint ptr %.15.i2.i248 to i64
  %.26.i.i253 = tail call i32 %.25.i.i239(i64 %.20.i.i251, i64 %.21.i.i252, i64 %arg.problem.1.2, double %arg.problem.1.3, double %arg.problem.1.4), !noalias !157
  %.28.i.not.i254 = icmp eq i32 %.26.i.i253, 1
  %blocked.3.1.i255 = select i1 %.28.i.not.i254, i64 %blocked.4.0.i243, i64 %node.2.0.i242
  %.186.i256 = load i64, ptr %.78.i244, align 8, !noalias !154
  %.191.i257 = getelementptr i64, ptr %theirs.3.sroa.36.1, i64 %.186.i256
  %.192.i258 = load i64, ptr %.191.i257, align 8, !noalias !154
  %.193.i259 = icmp sgt i64 %.192.i258, -1
  br i1 %.193.i259, label %B76.i240, label %B266.i260

B266.i260:                                        ; preds = %B76.i240
  %.207.i261 = icmp eq i64 %blocked.3.1.i255, -1
  br i1 %.207.i261, label %B722.endif.critedge, label %B292.i262

B292.i262:                                        ; preds = %B266.i260
  %.22.i.i263 = getelementptr i64, ptr %theirs.3.sroa.36.1, i64 %blocked.3.1.i255
  store i64 -2, ptr %.22.i.i263, align 8, !noalias !160
  %.27.i.i264 = load i64, ptr %theirs.3.sroa.0.1, align 8, !noalias !160
  %.65.i.i265 = sub i64 %.27.i.i264, %blocked.3.1.i255
  %.110115.not.i.i266 = icmp slt i64 %.65.i.i265, 1
  br i1 %.110115.not.i.i266, label %B1059, label %B90.lr.ph.i.i267

B90.lr.ph.i.i267:                                 ; preds = %B292.i262
  br i1 %.312103.i.i268, label %B90.us.i.i287, label %B90.i.i269

B90.us.i.i287:                                    ; preds = %B90.lr.ph.i.i267, %B413.us.i.i306
  %.109107119.us.i.i288 = phi i64 [ %.119.us.i.i290, %B413.us.i.i306 ], [ %.65.i.i265, %B90.lr.ph.i.i267 ]
  %.116108118.us.i.i289 = phi i64 [ %.123.us.i.i291, %B413.us.i.i306 ], [ %blocked.3.1.i255, %B90.lr.ph.i.i267 ]
  %.119.us.i.i290 = add nsw i64 %.109107119.us.i.i288, -1
  %.123.us.i.i291 = add i64 %.116108118.us.i.i289, 1
  %.153.us.i.i292 = icmp sgt i64 %.116108118.us.i.i289, %blocked.3.1.i255
  br i1 %.153.us.i.i292, label %B104.us.i.i308, label %B206.else.if.us.i.i293

B104.us.i.i308:                                   ; preds = %B90.us.i.i287
  %.158.us.i.i309 = getelementptr i64, ptr %theirs.3.sroa.36.1, i64 %.116108118.us.i.i289
  %.159.us.i.i310 = load i64, ptr %.158.us.i.i309, align 8, !noalias !160
  %.161.us.i.i311 = icmp slt i64 %.159.us.i.i310, %blocked.3.1.i255
  br i1 %.161.us.i.i311, label %B413.us.i.i306, label %B138.us.i.i312

B138.us.i.i312:                                   ; preds = %B104.us.i.i308
  %.170.us.i.i313 = getelementptr i64, ptr %theirs.3.sroa.36.1, i64 %.159.us.i.i310
  %.171.us.i.i314 = load i64, ptr %.170.us.i.i313, align 8, !noalias !160
  %.172.not.us.i.i315 = icmp eq i64 %.171.us.i.i314, -2
  br i1 %.172.not.us.i.i315, label %B206.else.if.us.i.i293, label %B413.us.i.i306

B206.else.if.us.i.i293:                           ; preds = %B138.us.i.i312, %B90.us.i.i287
  %.180.us.i.i294 = getelementptr i64, ptr %theirs.3.sroa.36.1, i64 %.116108118.us.i.i289
  store i64 -2, ptr %.180.us.i.i294, align 8, !noalias !160
  %.225.us.i.i295 = and i64 %.116108118.us.i.i289, -256
  %.227.us.i.i296 = mul nsw i64 %.225.us.i.i295, %arg.n.fr.i.i
  %.228.us.i.i297 = getelementptr float, ptr %theirs.3.sroa.24.1, i64 %.227.us.i.i296
  %.362.1.us.i.i298 = and i64 %.116108118.us.i.i289, 255
  %invariant.gep.us.i.i299 = getelementptr float, ptr %.228.us.i.i297, i64 %.362.1.us.i.i298
  br label %B348.else.if.us.i.i300

B348.else.if.us.i.i300:                           ; preds = %B348.else.if.us.i.i300, %B206.else.if.us.i.i293
  %.318102104.us.i.i301 = phi i64 [ 0, %B206.else.if.us.i.i293 ], [ %.325.us.i.i302, %B348.else.if.us.i.i300 ]
  %.325.us.i.i302 = add nuw nsw i64 %.318102104.us.i.i301, 1
  %.idx.us.i.i303 = shl i64 %.318102104.us.i.i301, 10
  %gep.us.i.i304 = getelementptr i8, ptr %invariant.gep.us.i.i299, i64 %.idx.us.i.i303
  store float 1.000000e+09, ptr %gep.us.i.i304, align 4, !noalias !160
  %exitcond.not.i.i305 = icmp eq i64 %arg.n.fr.i.i, %.325.us.i.i302
  br i1 %exitcond.not.i.i305, label %B413.us.i.i306, label %B348.else.if.us.i.i300

B413.us.i.i306:                                   ; preds = %B348.else.if.us.i.i300, %B138.us.i.i312, %B104.us.i.i308
  %.110.us.i.i307 = icmp samesign ugt i64 %.109107119.us.i.i288, 1
  br i1 %.110.us.i.i307, label %B90.us.i.i287, label %B1059

B90.i.i269:                                       ; preds = %B90.lr.ph.i.i267, %B413.i.i277
  %.109107119.i.i270 = phi i64 [ %.119.i.i272, %B413.i.i277 ], [ %.65.i.i265, %B90.lr.ph.i.i267 ]
  %.116108118.i.i271 = phi i64 [ %.123.i.i273, %B413.i.i277 ], [ %blocked.3.1.i255, %B90.lr.ph.i.i267 ]
  %.119.i.i272 = add nsw i64 %.109107119.i.i270, -1
  %.123.i.i273 = add i64 %.116108118.i.i271, 1
  %.153.i.i274 = icmp sgt i64 %.116108118.i.i271, %blocked.3.1.i255
  br i1 %.153.i.i274, label %B104.i.i279, label %B206.else.if.i.i275

B104.i.i279:                                      ; preds = %B90.i.i269
  %.158.i.i280 = getelementptr i64, ptr %theirs.3.sroa.36.1, i64 %.116108118.i.i271
  %.159.i.i281 = load i64, ptr %.158.i.i280, align 8, !noalias !160
  %.161.i.i282 = icmp slt i64 %.159.i.i281, %blocked.3.1.i255
  br i1 %.161.i.i282, label %B413.i.i277, label %B138.i.i283

B138.i.i283:                                      ; preds = %B104.i.i279
  %.170.i.i284 = getelementptr i64, ptr %theirs.3.sroa.36.1, i64 %.159.i.i281
  %.171.i.i285 = load i64, ptr %.170.i.i284, align 8, !noalias !160
  %.172.not.i.i286 = icmp eq i64 %.171.i.i285, -2
  br i1 %.172.not.i.i286, label %B206.else.if.i.i275, label %B413.i.i277

B413.i.i277:                                      ; preds = %B206.else.if.i.i275, %B138.i.i283, %B104.i.i279
  %.110.i.i278 = icmp samesign ugt i64 %.109107119.i.i270, 1
  br i1 %.110.i.i278, label %B90.i.i269, label %B1059

B206.else.if.i.i275:                              ; preds = %B138.i.i283, %B90.i.i269
  %.180.i.i276 = getelementptr i64, ptr %theirs.3.sroa.36.1, i64 %.116108118.i.i271
  store i64 -2, ptr %.180.i.i276, align 8, !noalias !160
  br label %B413.i.i277

B722.endif.critedge:                              ; preds = %B266.i260, %B678.endif
  %.343..277 = select i1 %forward.3.1, i64 %.329.0, i64 %.263.0
  %.277..343 = select i1 %forward.3.1, i64 %.263.0, i64 %.329.0
  %.23.i = icmp sgt i64 %.277..343, -1
  br i1 %.23.i, label %B20.i, label %_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit

B20.i:                                            ; preds = %B722.endif.critedge, %B20.i
  %node.2.0.i317 = phi i64 [ %.29.i, %B20.i ], [ %.277..343, %B722.endif.critedge ]
  %count.2.0.i = phi i64 [ %.33.i, %B20.i ], [ 0, %B722.endif.critedge ]
  %.28.i = getelementptr i64, ptr %arg.one.0.3, i64 %node.2.0.i317
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !163
  %.33.i = add nuw nsw i64 %count.2.0.i, 1
  %.38.i = icmp sgt i64 %.29.i, -1
  br i1 %.38.i, label %B20.i, label %_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit

_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit: ; preds = %B20.i, %B722.endif.critedge
  %count.3.1.i = phi i64 [ 0, %B722.endif.critedge ], [ %.33.i, %B20.i ]
  br i1 %.23.i, label %B16.endif.preheader.i, label %_ZN6praxia15motion_planning6search4tree6branchB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit

B16.endif.preheader.i:                            ; preds = %_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit
  br i1 %.248157.not.i.i, label %B16.endif.i, label %B16.endif.us.i

B16.endif.us.i:                                   ; preds = %B16.endif.preheader.i, %B46.B108_crit_edge.us.i
  %node.2.0.us.i = phi i64 [ %.179.us.i, %B46.B108_crit_edge.us.i ], [ %.277..343, %B16.endif.preheader.i ]
  %row.2.0.us.i.in = phi i64 [ %row.2.0.us.i, %B46.B108_crit_edge.us.i ], [ %count.3.1.i, %B16.endif.preheader.i ]
  %row.2.0.us.i = add nsw i64 %row.2.0.us.i.in, -1
  %.159.us.i = mul nuw nsw i64 %node.2.0.us.i, %arg.n.fr.i.i
  %11 = getelementptr double, ptr %arg.one.0.1, i64 %.159.us.i
  %.165.us.i = mul nsw i64 %row.2.0.us.i, %arg.n.fr.i.i
  %12 = getelementptr double, ptr %arg.path, i64 %.165.us.i
  br label %B48.us.i

B48.us.i:                                         ; preds = %B48.us.i, %B16.endif.us.i
  %.1236971.us.i = phi i64 [ 0, %B16.endif.us.i ], [ %.130.us.i, %B48.us.i ]
  %.130.us.i = add nuw nsw i64 %.1236971.us.i, 1
  %.161.us.i = getelementptr double, ptr %11, i64 %.1236971.us.i
  %.162.us.i = load double, ptr %.161.us.i, align 8, !noalias !166
  %.168.us.i = getelementptr double, ptr %12, i64 %.1236971.us.i
  store double %.162.us.i, ptr %.168.us.i, align 8, !noalias !166
  %exitcond.not.i318 = icmp eq i64 %arg.n.fr.i.i, %.130.us.i
  br i1 %exitcond.not.i318, label %B46.B108_crit_edge.us.i, label %B48.us.i

B46.B108_crit_edge.us.i:                          ; preds = %B48.us.i
  %.178.us.i = getelementptr i64, ptr %arg.one.0.3, i64 %node.2.0.us.i
  %.179.us.i = load i64, ptr %.178.us.i, align 8, !noalias !166
  %.187.us.i = icmp sgt i64 %.179.us.i, -1
  br i1 %.187.us.i, label %B16.endif.us.i, label %_ZN6praxia15motion_planning6search4tree6branchB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit

B16.endif.i:                                      ; preds = %B16.endif.preheader.i, %B16.endif.i
  %node.2.0.i319 = phi i64 [ %.179.i, %B16.endif.i ], [ %.277..343, %B16.endif.preheader.i ]
  %.178.i = getelementptr i64, ptr %arg.one.0.3, i64 %node.2.0.i319
  %.179.i = load i64, ptr %.178.i, align 8, !noalias !166
  %.187.i = icmp sgt i64 %.179.i, -1
  br i1 %.187.i, label %B16.endif.i, label %_ZN6praxia15motion_planning6search4tree6branchB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit

_ZN6praxia15motion_planning6search4tree6branchB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit: ; preds = %B46.B108_crit_edge.us.i, %B16.endif.i, %_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit
  %.553 = getelementptr i64, ptr %arg.other.0.3, i64 %.343..277
  %.554 = load i64, ptr %.553, align 8
  %.30.i320 = icmp sgt i64 %.554, -1
  br i1 %.30.i320, label %B16.endif.preheader.i321, label %_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit355

B16.endif.preheader.i321:                         ; preds = %_ZN6praxia15motion_planning6search4tree6branchB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit
  br i1 %.248157.not.i.i, label %B16.endif.i340, label %B16.endif.us.i323

B16.endif.us.i323:                                ; preds = %B16.endif.preheader.i321, %B46.B108_crit_edge.us.i335
  %node.2.0.us.i324 = phi i64 [ %.179.us.i337, %B46.B108_crit_edge.us.i335 ], [ %.554, %B16.endif.preheader.i321 ]
  %row.2.0.us.i325 = phi i64 [ %.184.us.i338, %B46.B108_crit_edge.us.i335 ], [ %count.3.1.i, %B16.endif.preheader.i321 ]
  %.159.us.i326 = mul nuw nsw i64 %node.2.0.us.i324, %arg.n.fr.i.i
  %13 = getelementptr double, ptr %arg.other.0.1, i64 %.159.us.i326
  %.165.us.i327 = mul nsw i64 %row.2.0.us.i325, %arg.n.fr.i.i
  %14 = getelementptr double, ptr %arg.path, i64 %.165.us.i327
  br label %B48.us.i328

B48.us.i328:                                      ; preds = %B48.us.i328, %B16.endif.us.i323
  %.1236971.us.i329 = phi i64 [ 0, %B16.endif.us.i323 ], [ %.130.us.i330, %B48.us.i328 ]
  %.130.us.i330 = add nuw nsw i64 %.1236971.us.i329, 1
  %.161.us.i331 = getelementptr double, ptr %13, i64 %.1236971.us.i329
  %.162.us.i332 = load double, ptr %.161.us.i331, align 8, !noalias !169
  %.168.us.i333 = getelementptr double, ptr %14, i64 %.1236971.us.i329
  store double %.162.us.i332, ptr %.168.us.i333, align 8, !noalias !169
  %exitcond.not.i334 = icmp eq i64 %arg.n.fr.i.i, %.130.us.i330
  br i1 %exitcond.not.i334, label %B46.B108_crit_edge.us.i335, label %B48.us.i328

B46.B108_crit_edge.us.i335:                       ; preds = %B48.us.i328
  %.178.us.i336 = getelementptr i64, ptr %arg.other.0.3, i64 %node.2.0.us.i324
  %.179.us.i337 = load i64, ptr %.178.us.i336, align 8, !noalias !169
  %.184.us.i338 = add nsw i64 %row.2.0.us.i325, 1
  %.187.us.i339 = icmp sgt i64 %.179.us.i337, -1
  br i1 %.187.us.i339, label %B16.endif.us.i323, label %B20.i348.preheader

B16.endif.i340:                                   ; preds = %B16.endif.preheader.i321, %B16.endif.i340
  %node.2.0.i341 = phi i64 [ %.179.i343, %B16.endif.i340 ], [ %.554, %B16.endif.preheader.i321 ]
  %.178.i342 = getelementptr i64, ptr %arg.other.0.3, i64 %node.2.0.i341
  %.179.i343 = load i64, ptr %.178.i342, align 8, !noalias !169
  %.187.i344 = icmp sgt i64 %.179.i343, -1
  br i1 %.187.i344, label %B16.endif.i340, label %B20.i348.preheader

B20.i348.preheader:                               ; preds = %B46.B108_crit_edge.us.i335, %B16.endif.i340
  br label %B20.i348

B20.i348:                                         ; preds = %B20.i348.preheader, %B20.i348
  %node.2.0.i349 = phi i64 [ %.29.i352, %B20.i348 ], [ %.554, %B20.i348.preheader ]
  %count.2.0.i350 = phi i64 [ %.33.i353, %B20.i348 ], [ 0, %B20.i348.preheader ]
  %.28.i351 = getelementptr i64, ptr %arg.other.0.3, i64 %node.2.0.i349
  %.29.i352 = load i64, ptr %.28.i351, align 8, !noalias !172
  %.33.i353 = add nuw nsw i64 %count.2.0.i350, 1
  %.38.i354 = icmp sgt i64 %.29.i352, -1
  br i1 %.38.i354, label %B20.i348, label %_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit355

_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x.exit355: ; preds = %B20.i348, %_ZN6praxia15motion_planning6search4tree6branchB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit
  %count.3.1.i347 = phi i64 [ 0, %_ZN6praxia15motion_planning6search4tree6branchB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx.exit ], [ %.33.i353, %B20.i348 ]
  %.617 = add nsw i64 %count.3.1.i347, %count.3.1.i
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #1

define noundef range(i32 -1, -2) i32 @praxia_search_shorten(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.edge, i64 %arg.rows, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr readonly captures(none) %arg.table, i64 %arg.count, i64 %arg.cuts, double %arg.gain) local_unnamed_addr {
B0:
  %.120 = alloca i64, align 8
  %.44.i = getelementptr i8, ptr %arg.table, i64 144
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !175
  %.46.i = inttoptr i64 %.45.i to ptr
  %scevgep.i = getelementptr i8, ptr %.46.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %scevgep.i, i8 0, i64 16, i1 false), !noalias !175
  %.69 = getelementptr i8, ptr %arg.table, i64 24
  %.70 = load i64, ptr %.69, align 8
  %.71 = inttoptr i64 %.70 to ptr
  %.93 = getelementptr i8, ptr %arg.table, i64 40
  %.94 = load i64, ptr %.93, align 8
  %.95 = inttoptr i64 %.94 to ptr
  %.117 = getelementptr i8, ptr %arg.table, i64 48
  %.118 = load i64, ptr %.117, align 8
  %.119 = inttoptr i64 %.118 to ptr
  store i64 0, ptr %.120, align 8
  call fastcc void @praxia_search_part_1(ptr nonnull %.120, i64 %arg.edge, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr %.46.i, ptr %.71, i64 %arg.count, i64 %arg.cuts, double %arg.gain, ptr %.95, ptr %.119)
  %.134 = load i64, ptr %.120, align 8
  %.9645.i = icmp sgt i64 %.134, 1
  br i1 %.9645.i, label %B46.preheader.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit

B46.preheader.i:                                  ; preds = %B0
  %0 = add nsw i64 %.134, -2
  %.9540.not.i.i = icmp slt i64 %arg.n, 1
  br label %B46.i

B46.i:                                            ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B46.preheader.i
  %total.2.048.i = phi double [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0.000000e+00, %B46.preheader.i ]
  %.1024446.i = phi i64 [ %.139.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0, %B46.preheader.i ]
  %.136.i = mul nsw i64 %.1024446.i, %arg.n
  %.138.i = getelementptr double, ptr %.71, i64 %.136.i
  %.139.i = add nuw nsw i64 %.1024446.i, 1
  %.141.i = mul nsw i64 %.139.i, %arg.n
  %.143.i = getelementptr double, ptr %.71, i64 %.141.i
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

B40.i.i:                                          ; preds = %B46.i, %B40.i.i
  %total.2.043.i.i = phi double [ %.149.i.i, %B40.i.i ], [ 0.000000e+00, %B46.i ]
  %.1013941.i.i = phi i64 [ %.108.i.i, %B40.i.i ], [ 0, %B46.i ]
  %.108.i.i = add nuw nsw i64 %.1013941.i.i, 1
  %.134.i.i = getelementptr double, ptr %.138.i, i64 %.1013941.i.i
  %.135.i.i = load double, ptr %.134.i.i, align 8, !noalias !178
  %.137.i.i = getelementptr double, ptr %.143.i, i64 %.1013941.i.i
  %.138.i.i = load double, ptr %.137.i.i, align 8, !noalias !178
  %.139.i.i = fsub double %.135.i.i, %.138.i.i
  %.147.i.i = fmul double %.139.i.i, %.139.i.i
  %.149.i.i = fadd double %total.2.043.i.i, %.147.i.i
  %exitcond.not.i.i = icmp eq i64 %arg.n, %.108.i.i
  br i1 %exitcond.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B40.i.i, %B46.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B46.i ], [ %.149.i.i, %B40.i.i ]
  %.169.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i)
  %.170.i = fadd double %total.2.048.i, %.169.i.i
  %exitcond.not.i = icmp eq i64 %.1024446.i, %0
  br i1 %exitcond.not.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit, label %B46.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B0
  %total.2.0.lcssa.i = phi double [ 0.000000e+00, %B0 ], [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ]
  %.189 = getelementptr i8, ptr %arg.table, i64 152
  %.190 = load i64, ptr %.189, align 8
  %.191 = inttoptr i64 %.190 to ptr
  store double %total.2.0.lcssa.i, ptr %.191, align 8
  store i64 %.134, ptr %retptr, align 8
  ret i32 0
}

define internal fastcc void @praxia_search_part_1(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.space.0, i64 %arg.space.2, double %arg.space.3, double %arg.space.4, i64 %arg.space.5, ptr captures(none) %arg.space.6, ptr %arg.path, i64 %arg.count, i64 %arg.cuts, double %arg.gain, ptr captures(none) %arg.corners, ptr %arg.row) unnamed_addr {
B0:
  %.157.i146.i = alloca double, align 8
  %.157.i55.i = alloca double, align 8
  %.157.i3.i = alloca double, align 8
  %.157.i.i = alloca double, align 8
  %.554.i = alloca double, align 8
  %.637.i = alloca double, align 8
  %.37 = icmp sgt i64 %arg.count, 2
  br i1 %.37, label %B30, label %_ZN6praxia15motion_planning6search10shortening6_pruneB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit

B30:                                              ; preds = %B0
  %.41 = add nsw i64 %arg.count, -1
  %.43 = mul nsw i64 %.41, %arg.space.5
  %.45 = getelementptr double, ptr %arg.path, i64 %.43
  %.14.i = getelementptr i8, ptr %arg.space.6, i64 16
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !183
  %.16.i = add nsw i64 %.15.i, 1
  store i64 %.16.i, ptr %.14.i, align 8, !noalias !183
  %.20.i = ptrtoint ptr %arg.path to i64
  %.21.i = ptrtoint ptr %.45 to i64
  %.25.i = inttoptr i64 %arg.space.0 to ptr
  %.26.i = tail call i32 %.25.i(i64 %.20.i, i64 %.21.i, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !183
  %.28.i.not = icmp eq i32 %.26.i, 1
  br i1 %.28.i.not, label %B30.endif, label %B40.preheader.i

B40.preheader.i:                                  ; preds = %B30
  %.14.i.i = getelementptr i8, ptr %arg.space.6, i64 16
  %.25.i.i = inttoptr i64 %arg.space.0 to ptr
  br label %B40.i

B40.i:                                            ; preds = %B480.i, %B40.preheader.i
  %count.2.0.i = phi i64 [ %count.3.1.i, %B480.i ], [ %arg.count, %B40.preheader.i ]
  %here.2.0.i = phi i64 [ %.65.i, %B480.i ], [ 0, %B40.preheader.i ]
  %.49.i = icmp eq i64 %here.2.0.i, 0
  %spec.select.v.i = select i1 %.49.i, i64 -2, i64 -1
  %spec.select.i = add nsw i64 %spec.select.v.i, %count.2.0.i
  %.65.i = add nuw nsw i64 %here.2.0.i, 1
  %.67.i = icmp sgt i64 %spec.select.i, %.65.i
  br i1 %.67.i, label %B90.i, label %B322.i

B90.i:                                            ; preds = %B40.i
  %.79.i = mul nsw i64 %here.2.0.i, %arg.space.5
  %.81.i = getelementptr double, ptr %arg.path, i64 %.79.i
  %.84.i = mul nsw i64 %spec.select.i, %arg.space.5
  %.88.i = getelementptr double, ptr %arg.path, i64 %.84.i
  %.15.i.i = load i64, ptr %.14.i.i, align 8, !noalias !186
  %.16.i.i = add nsw i64 %.15.i.i, 1
  store i64 %.16.i.i, ptr %.14.i.i, align 8, !noalias !186
  %.20.i.i = ptrtoint ptr %.81.i to i64
  %.21.i.i = ptrtoint ptr %.88.i to i64
  %.26.i.i = tail call i32 %.25.i.i(i64 %.20.i.i, i64 %.21.i.i, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !186
  %.28.i.not.i = icmp eq i32 %.26.i.i, 1
  br i1 %.28.i.not.i, label %B322.i, label %B192.i

B192.i:                                           ; preds = %B90.i, %B220.i
  %leap.4.2.i = phi i64 [ %.130.i, %B220.i ], [ %spec.select.i, %B90.i ]
  %.130.i = add nsw i64 %leap.4.2.i, -1
  %.142.i = icmp sgt i64 %.130.i, %.65.i
  br i1 %.142.i, label %B220.i, label %B322.i

B220.i:                                           ; preds = %B192.i
  %.158.i = mul nsw i64 %.130.i, %arg.space.5
  %.162.i = getelementptr double, ptr %arg.path, i64 %.158.i
  %.15.i2.i = load i64, ptr %.14.i.i, align 8, !noalias !191
  %.16.i3.i = add nsw i64 %.15.i2.i, 1
  store i64 %.16.i3.i, ptr %.14.i.i, align 8, !noalias !191
  %.21.i5.i = ptrtoint ptr %.162.i to i64
  %.26.i7.i = tail call i32 %.25.i.i(i64 %.20.i.i, i64 %.21.i5.i, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !191
  %.28.i8.not.i = icmp eq i32 %.26.i7.i, 1
  br i1 %.28.i8.not.i, label %B322.i, label %B192.i

B322.i:                                           ; preds = %B220.i, %B192.i, %B90.i, %B40.i
  %leap.5.1.i = phi i64 [ %spec.select.i, %B90.i ], [ %spec.select.i, %B40.i ], [ %.130.i, %B192.i ], [ %.130.i, %B220.i ]
  %0 = xor i64 %here.2.0.i, -1
  %.216.i = add i64 %leap.5.1.i, %0
  %.221.i = icmp sgt i64 %.216.i, 0
  br i1 %.221.i, label %B350.i, label %B480.i

B350.i:                                           ; preds = %B322.i
  %.226.i = mul nsw i64 %leap.5.1.i, %arg.space.5
  %.228.i = getelementptr double, ptr %arg.path, i64 %.226.i
  %.232.i = mul nsw i64 %.65.i, %arg.space.5
  %.234.i = getelementptr double, ptr %arg.path, i64 %.232.i
  %.237.i = sub nsw i64 %count.2.0.i, %leap.5.1.i
  %.241.i = mul nsw i64 %.237.i, %arg.space.5
  %.9240.not.i.i = icmp slt i64 %.241.i, 1
  br i1 %.9240.not.i.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B36.i.i

B36.i.i:                                          ; preds = %B350.i, %B36.i.i
  %.983941.i.i = phi i64 [ %.105.i.i, %B36.i.i ], [ 0, %B350.i ]
  %.105.i.i = add nuw nsw i64 %.983941.i.i, 1
  %.131.i.i = getelementptr double, ptr %.228.i, i64 %.983941.i.i
  %.132.i.i = load double, ptr %.131.i.i, align 8, !noalias !194
  %.134.i.i = getelementptr double, ptr %.234.i, i64 %.983941.i.i
  store double %.132.i.i, ptr %.134.i.i, align 8, !noalias !194
  %exitcond.not.i.i = icmp eq i64 %.241.i, %.105.i.i
  br i1 %exitcond.not.i.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B36.i.i

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B36.i.i, %B350.i
  %.268.i = sub nsw i64 %count.2.0.i, %.216.i
  br label %B480.i

B480.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B322.i
  %count.3.1.i = phi i64 [ %.268.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ %count.2.0.i, %B322.i ]
  %.291.i = add nsw i64 %count.3.1.i, -2
  %.294.i = icmp slt i64 %.65.i, %.291.i
  br i1 %.294.i, label %B40.i, label %_ZN6praxia15motion_planning6search10shortening6_pruneB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit

_ZN6praxia15motion_planning6search10shortening6_pruneB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit: ; preds = %B480.i, %B0
  %count.4.1.i = phi i64 [ %arg.count, %B0 ], [ %count.3.1.i, %B480.i ]
  %.9645.i = icmp sgt i64 %count.4.1.i, 1
  br i1 %.9645.i, label %B46.preheader.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit

B46.preheader.i:                                  ; preds = %_ZN6praxia15motion_planning6search10shortening6_pruneB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit
  %1 = add nsw i64 %count.4.1.i, -2
  %.9540.not.i.i = icmp slt i64 %arg.space.5, 1
  br label %B46.i

B46.i:                                            ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B46.preheader.i
  %total.2.048.i = phi double [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0.000000e+00, %B46.preheader.i ]
  %.1024446.i = phi i64 [ %.139.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0, %B46.preheader.i ]
  %.136.i = mul nsw i64 %.1024446.i, %arg.space.5
  %.138.i = getelementptr double, ptr %arg.path, i64 %.136.i
  %.139.i = add nuw nsw i64 %.1024446.i, 1
  %.141.i = mul nsw i64 %.139.i, %arg.space.5
  %.143.i = getelementptr double, ptr %arg.path, i64 %.141.i
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

B40.i.i:                                          ; preds = %B46.i, %B40.i.i
  %total.2.043.i.i = phi double [ %.149.i.i, %B40.i.i ], [ 0.000000e+00, %B46.i ]
  %.1013941.i.i = phi i64 [ %.108.i.i, %B40.i.i ], [ 0, %B46.i ]
  %.108.i.i = add nuw nsw i64 %.1013941.i.i, 1
  %.134.i.i1 = getelementptr double, ptr %.138.i, i64 %.1013941.i.i
  %.135.i.i = load double, ptr %.134.i.i1, align 8, !noalias !197
  %.137.i.i = getelementptr double, ptr %.143.i, i64 %.1013941.i.i
  %.138.i.i = load double, ptr %.137.i.i, align 8, !noalias !197
  %.139.i.i = fsub double %.135.i.i, %.138.i.i
  %.147.i.i = fmul double %.139.i.i, %.139.i.i
  %.149.i.i = fadd double %total.2.043.i.i, %.147.i.i
  %exitcond.not.i.i2 = icmp eq i64 %arg.space.5, %.108.i.i
  br i1 %exitcond.not.i.i2, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B40.i.i, %B46.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B46.i ], [ %.149.i.i, %B40.i.i ]
  %.169.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i)
  %.170.i = fadd double %total.2.048.i, %.169.i.i
  %exitcond.not.i = icmp eq i64 %.1024446.i, %1
  br i1 %exitcond.not.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit, label %B46.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %_ZN6praxia15motion_planning6search10shortening6_pruneB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit
  %total.2.0.lcssa.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search10shortening6_pruneB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax.exit ], [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ]
  %.198 = fmul double %arg.gain, %total.2.0.lcssa.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.554.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.637.i)
  store double 0.000000e+00, ptr %.554.i, align 8, !noalias !202
  store double 0.000000e+00, ptr %.637.i, align 8, !noalias !202
  %.34.i = getelementptr i8, ptr %arg.corners, i64 16384
  %.47.i = getelementptr double, ptr %arg.row, i64 %arg.space.5
  %.93.i = add i64 %count.4.1.i, -2
  %.138371.not.i = icmp slt i64 %.93.i, 1
  br i1 %.138371.not.i, label %B184.endif.i, label %B140.preheader.i

B140.preheader.i:                                 ; preds = %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit
  %.30.i.i = add nsw i64 %count.4.1.i, -1
  %.62.i.i = sub i64 0, %arg.space.5
  %.9540.not.i.i.i = icmp slt i64 %arg.space.5, 1
  br label %B140.i

B140.i:                                           ; preds = %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i, %B140.preheader.i
  %.144370372.i = phi i64 [ %.151.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i ], [ 1, %B140.preheader.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.157.i.i), !noalias !202
  %.34.i.i = icmp slt i64 %.144370372.i, %.30.i.i
  br i1 %.34.i.i, label %B44.i.i, label %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i

B44.i.i:                                          ; preds = %B140.i
  %.57.i.i = mul nsw i64 %.144370372.i, %arg.space.5
  %.59.i.i = getelementptr double, ptr %arg.path, i64 %.57.i.i
  %.63.i.i = getelementptr double, ptr %.59.i.i, i64 %.62.i.i
  br i1 %.9540.not.i.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

B40.i.i.i:                                        ; preds = %B44.i.i, %B40.i.i.i
  %total.2.043.i.i.i = phi double [ %.149.i.i.i, %B40.i.i.i ], [ 0.000000e+00, %B44.i.i ]
  %.1013941.i.i.i = phi i64 [ %.108.i.i.i, %B40.i.i.i ], [ 0, %B44.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.1013941.i.i.i, 1
  %.134.i.i.i = getelementptr double, ptr %.63.i.i, i64 %.1013941.i.i.i
  %.135.i.i.i = load double, ptr %.134.i.i.i, align 8, !noalias !205
  %.137.i.i.i = getelementptr double, ptr %.59.i.i, i64 %.1013941.i.i.i
  %.138.i.i.i = load double, ptr %.137.i.i.i, align 8, !noalias !205
  %.139.i.i.i = fsub double %.135.i.i.i, %.138.i.i.i
  %.147.i.i.i = fmul double %.139.i.i.i, %.139.i.i.i
  %.149.i.i.i = fadd double %total.2.043.i.i.i, %.147.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %arg.space.5, %.108.i.i.i
  br i1 %exitcond.not.i.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i: ; preds = %B40.i.i.i, %B44.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B44.i.i ], [ %.149.i.i.i, %B40.i.i.i ]
  %.169.i.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i.i)
  %.93.i.i = getelementptr double, ptr %.59.i.i, i64 %arg.space.5
  br i1 %.9540.not.i.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i.i, label %B40.i2.i.i

B40.i2.i.i:                                       ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %B40.i2.i.i
  %total.2.043.i3.i.i = phi double [ %.149.i12.i.i, %B40.i2.i.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ]
  %.1013941.i4.i.i = phi i64 [ %.108.i5.i.i, %B40.i2.i.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ]
  %.108.i5.i.i = add nuw nsw i64 %.1013941.i4.i.i, 1
  %.134.i6.i.i = getelementptr double, ptr %.59.i.i, i64 %.1013941.i4.i.i
  %.135.i7.i.i = load double, ptr %.134.i6.i.i, align 8, !noalias !210
  %.137.i8.i.i = getelementptr double, ptr %.93.i.i, i64 %.1013941.i4.i.i
  %.138.i9.i.i = load double, ptr %.137.i8.i.i, align 8, !noalias !210
  %.139.i10.i.i = fsub double %.135.i7.i.i, %.138.i9.i.i
  %.147.i11.i.i = fmul double %.139.i10.i.i, %.139.i10.i.i
  %.149.i12.i.i = fadd double %total.2.043.i3.i.i, %.147.i11.i.i
  %exitcond.not.i13.i.i = icmp eq i64 %arg.space.5, %.108.i5.i.i
  br i1 %exitcond.not.i13.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i.i, label %B40.i2.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i.i: ; preds = %B40.i2.i.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i
  %total.2.0.lcssa.i14.i.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ], [ %.149.i12.i.i, %B40.i2.i.i ]
  %.169.i15.i.i = tail call double @sqrt(double %total.2.0.lcssa.i14.i.i)
  %.10.i.i.i = fcmp ogt double %.169.i15.i.i, %.169.i.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %.169.i15.i.i, double %.169.i.i.i
  %.149.i.i34 = getelementptr double, ptr %arg.corners, i64 %.144370372.i
  store double %.11.i.i.i, ptr %.149.i.i34, align 8, !noalias !213
  store double 0.000000e+00, ptr %.157.i.i, align 8, !noalias !213
  call fastcc void @praxia_search_part_2(ptr nonnull %.157.i.i, ptr readonly %arg.path, i64 %.144370372.i, ptr %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.171.i.i = load double, ptr %.157.i.i, align 8, !noalias !213
  %.192.i.i = getelementptr i8, ptr %.149.i.i34, i64 16384
  store double %.171.i.i, ptr %.192.i.i, align 8, !noalias !213
  br label %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i

_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i.i, %B140.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.157.i.i), !noalias !202
  %.151.i = add nuw i64 %.144370372.i, 1
  %exitcond.not.i3 = icmp eq i64 %.144370372.i, %.93.i
  br i1 %exitcond.not.i3, label %B184.endif.i, label %B140.i

B278.i:                                           ; preds = %B218.endif.i, %B278.i
  %best.2.1381.i = phi i64 [ %best.3.2.i, %B278.i ], [ 0, %B218.endif.i ]
  %saving.2.1380.i = phi double [ %saving.3.2.i, %B278.i ], [ %.198, %B218.endif.i ]
  %.432376378.i = phi i64 [ %.439.i, %B278.i ], [ 1, %B218.endif.i ]
  %.439.i = add nuw i64 %.432376378.i, 1
  %.479.i = getelementptr double, ptr %.34.i, i64 %.432376378.i
  %.480.i = load double, ptr %.479.i, align 8, !noalias !202
  %.482.i = fcmp ogt double %.480.i, %saving.2.1380.i
  %saving.3.2.i = select i1 %.482.i, double %.480.i, double %saving.2.1380.i
  %best.3.2.i = select i1 %.482.i, i64 %.432376378.i, i64 %best.2.1381.i
  %exitcond596.not.i = icmp eq i64 %.432376378.i, %.383.i
  br i1 %exitcond596.not.i, label %B326.i, label %B278.i

B326.i:                                           ; preds = %B278.i
  %.518.i = icmp eq i64 %best.3.2.i, 0
  %.521.i = icmp eq i64 %count.3.0480.i, 2048
  %or.cond.i = or i1 %.521.i, %.518.i
  br i1 %or.cond.i, label %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit, label %B376.i

B376.i:                                           ; preds = %B326.i
  store double 0.000000e+00, ptr %.554.i, align 8, !noalias !202
  call fastcc void @praxia_search_part_2(ptr nonnull %.554.i, ptr %arg.path, i64 %best.3.2.i, ptr nonnull %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.15.i.i9 = load i64, ptr %.14.i.i4, align 8, !noalias !214
  %.16.i.i10 = add nsw i64 %.15.i.i9, 1
  store i64 %.16.i.i10, ptr %.14.i.i4, align 8, !noalias !214
  %.26.i.i11 = tail call i32 %.25.i.i7(i64 %.20.i.i5, i64 %.21.i.i6, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !214
  %.28.i.not.i12 = icmp eq i32 %.26.i.i11, 1
  br i1 %.28.i.not.i12, label %B376.endif.endif.i, label %B376.endif.endif.thread.i

B734.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit216.i
  br i1 %.739.i, label %B738.i, label %B1050.i

B738.i:                                           ; preds = %B734.i
  %.762.i = add nsw i64 %best.3.2.i, 1
  %.764.i = sub nsw i64 %.346.i, %best.3.2.i
  %.10461.not.i.i = icmp slt i64 %.764.i, 1
  br i1 %.10461.not.i.i, label %_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit.i, label %B36.lr.ph.i.i

B36.lr.ph.i.i:                                    ; preds = %B738.i
  %2 = getelementptr double, ptr %arg.corners, i64 %.762.i
  %3 = getelementptr i8, ptr %2, i64 16384
  %4 = getelementptr i8, ptr %.675.i, i64 16384
  br label %B36.us.i.i

B36.us.i.i:                                       ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %B36.lr.ph.i.i
  %.1106062.us.i.i = phi i64 [ %.117.us.i.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ], [ 0, %B36.lr.ph.i.i ]
  %.170.us.i.i = add nsw i64 %.1106062.us.i.i, %.762.i
  %.172.us.i.i = mul nsw i64 %.170.us.i.i, %arg.space.5
  %.174.us.i.i = getelementptr double, ptr %arg.path, i64 %.172.us.i.i
  %.176.us.i.i = add nsw i64 %.1106062.us.i.i, %best.3.2.i
  %.178.us.i.i = mul nsw i64 %.176.us.i.i, %arg.space.5
  %.180.us.i.i = getelementptr double, ptr %arg.path, i64 %.178.us.i.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B36.i.i.i

B36.i.i.i:                                        ; preds = %B36.us.i.i, %B36.i.i.i
  %.983941.i.i.i = phi i64 [ %.105.i.i.i, %B36.i.i.i ], [ 0, %B36.us.i.i ]
  %.105.i.i.i = add nuw nsw i64 %.983941.i.i.i, 1
  %.131.i.i.i = getelementptr double, ptr %.174.us.i.i, i64 %.983941.i.i.i
  %.132.i.i.i = load double, ptr %.131.i.i.i, align 8, !noalias !217
  %.134.i.i1.i = getelementptr double, ptr %.180.us.i.i, i64 %.983941.i.i.i
  store double %.132.i.i.i, ptr %.134.i.i1.i, align 8, !noalias !217
  %exitcond.not.i.i2.i = icmp eq i64 %arg.space.5, %.105.i.i.i
  br i1 %exitcond.not.i.i2.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B36.i.i.i

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i: ; preds = %B36.i.i.i, %B36.us.i.i
  %.117.us.i.i = add nuw nsw i64 %.1106062.us.i.i, 1
  %.209.us.i.i = getelementptr double, ptr %arg.corners, i64 %.170.us.i.i
  %.210.us.i.i = load double, ptr %.209.us.i.i, align 8, !noalias !222
  %.214.us.i.i = getelementptr double, ptr %arg.corners, i64 %.176.us.i.i
  store double %.210.us.i.i, ptr %.214.us.i.i, align 8, !noalias !222
  %.220.us.i.i = getelementptr double, ptr %3, i64 %.1106062.us.i.i
  %.221.us.i.i = load double, ptr %.220.us.i.i, align 8, !noalias !222
  %.226.us.i.i = getelementptr double, ptr %4, i64 %.1106062.us.i.i
  store double %.221.us.i.i, ptr %.226.us.i.i, align 8, !noalias !222
  %exitcond73.not.i.i = icmp eq i64 %.117.us.i.i, %.764.i
  br i1 %exitcond73.not.i.i, label %_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit.i, label %B36.us.i.i

_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit.i: ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %B738.i
  %.795.i = add nsw i64 %best.3.2.i, -1
  call void @llvm.lifetime.start.p0(ptr nonnull %.157.i3.i), !noalias !202
  %.23.i5.i = icmp sgt i64 %best.3.2.i, 1
  %.34.i9.i = icmp sle i64 %best.3.2.i, %.383.i
  %or.cond218.i = and i1 %.23.i5.i, %.34.i9.i
  br i1 %or.cond218.i, label %B44.i11.i, label %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit54.i

B44.i11.i:                                        ; preds = %_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit.i
  %.57.i12.i = mul nsw i64 %.795.i, %arg.space.5
  %.59.i13.i = getelementptr double, ptr %arg.path, i64 %.57.i12.i
  %.63.i15.i = getelementptr double, ptr %.59.i13.i, i64 %.679.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i, label %B40.i.i17.i

B40.i.i17.i:                                      ; preds = %B44.i11.i, %B40.i.i17.i
  %total.2.043.i.i18.i = phi double [ %.149.i.i27.i, %B40.i.i17.i ], [ 0.000000e+00, %B44.i11.i ]
  %.1013941.i.i19.i = phi i64 [ %.108.i.i20.i, %B40.i.i17.i ], [ 0, %B44.i11.i ]
  %.108.i.i20.i = add nuw nsw i64 %.1013941.i.i19.i, 1
  %.134.i.i21.i = getelementptr double, ptr %.63.i15.i, i64 %.1013941.i.i19.i
  %.135.i.i22.i = load double, ptr %.134.i.i21.i, align 8, !noalias !223
  %.137.i.i23.i = getelementptr double, ptr %.59.i13.i, i64 %.1013941.i.i19.i
  %.138.i.i24.i = load double, ptr %.137.i.i23.i, align 8, !noalias !223
  %.139.i.i25.i = fsub double %.135.i.i22.i, %.138.i.i24.i
  %.147.i.i26.i = fmul double %.139.i.i25.i, %.139.i.i25.i
  %.149.i.i27.i = fadd double %total.2.043.i.i18.i, %.147.i.i26.i
  %exitcond.not.i.i28.i = icmp eq i64 %arg.space.5, %.108.i.i20.i
  br i1 %exitcond.not.i.i28.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i, label %B40.i.i17.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i: ; preds = %B40.i.i17.i, %B44.i11.i
  %total.2.0.lcssa.i.i30.i = phi double [ 0.000000e+00, %B44.i11.i ], [ %.149.i.i27.i, %B40.i.i17.i ]
  %.169.i.i31.i = tail call double @sqrt(double %total.2.0.lcssa.i.i30.i)
  %.93.i32.i = getelementptr double, ptr %.59.i13.i, i64 %arg.space.5
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i45.i, label %B40.i2.i33.i

B40.i2.i33.i:                                     ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i, %B40.i2.i33.i
  %total.2.043.i3.i34.i = phi double [ %.149.i12.i43.i, %B40.i2.i33.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i ]
  %.1013941.i4.i35.i = phi i64 [ %.108.i5.i36.i, %B40.i2.i33.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i ]
  %.108.i5.i36.i = add nuw nsw i64 %.1013941.i4.i35.i, 1
  %.134.i6.i37.i = getelementptr double, ptr %.59.i13.i, i64 %.1013941.i4.i35.i
  %.135.i7.i38.i = load double, ptr %.134.i6.i37.i, align 8, !noalias !228
  %.137.i8.i39.i = getelementptr double, ptr %.93.i32.i, i64 %.1013941.i4.i35.i
  %.138.i9.i40.i = load double, ptr %.137.i8.i39.i, align 8, !noalias !228
  %.139.i10.i41.i = fsub double %.135.i7.i38.i, %.138.i9.i40.i
  %.147.i11.i42.i = fmul double %.139.i10.i41.i, %.139.i10.i41.i
  %.149.i12.i43.i = fadd double %total.2.043.i3.i34.i, %.147.i11.i42.i
  %exitcond.not.i13.i44.i = icmp eq i64 %arg.space.5, %.108.i5.i36.i
  br i1 %exitcond.not.i13.i44.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i45.i, label %B40.i2.i33.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i45.i: ; preds = %B40.i2.i33.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i
  %total.2.0.lcssa.i14.i46.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i29.i ], [ %.149.i12.i43.i, %B40.i2.i33.i ]
  %.169.i15.i47.i = tail call double @sqrt(double %total.2.0.lcssa.i14.i46.i)
  %.10.i.i48.i = fcmp ogt double %.169.i15.i47.i, %.169.i.i31.i
  %.11.i.i49.i = select i1 %.10.i.i48.i, double %.169.i15.i47.i, double %.169.i.i31.i
  %.149.i50.i = getelementptr double, ptr %arg.corners, i64 %.795.i
  store double %.11.i.i49.i, ptr %.149.i50.i, align 8, !noalias !231
  store double 0.000000e+00, ptr %.157.i3.i, align 8, !noalias !231
  call fastcc void @praxia_search_part_2(ptr nonnull %.157.i3.i, ptr readonly %arg.path, i64 %.795.i, ptr nonnull %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.171.i52.i = load double, ptr %.157.i3.i, align 8, !noalias !231
  %.192.i53.i = getelementptr i8, ptr %.149.i50.i, i64 16384
  store double %.171.i52.i, ptr %.192.i53.i, align 8, !noalias !231
  br label %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit54.i

_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit54.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i45.i, %_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.157.i3.i), !noalias !202
  call void @llvm.lifetime.start.p0(ptr nonnull %.157.i55.i), !noalias !202
  %.23.i57.i = icmp sgt i64 %best.3.2.i, 0
  %.34.i61.i = icmp slt i64 %best.3.2.i, %.383.i
  %or.cond219.i = and i1 %.23.i57.i, %.34.i61.i
  br i1 %or.cond219.i, label %B44.i63.i, label %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit106.i

B44.i63.i:                                        ; preds = %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit54.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i, label %B40.i.i69.i

B40.i.i69.i:                                      ; preds = %B44.i63.i, %B40.i.i69.i
  %total.2.043.i.i70.i = phi double [ %.149.i.i79.i, %B40.i.i69.i ], [ 0.000000e+00, %B44.i63.i ]
  %.1013941.i.i71.i = phi i64 [ %.108.i.i72.i, %B40.i.i69.i ], [ 0, %B44.i63.i ]
  %.108.i.i72.i = add nuw nsw i64 %.1013941.i.i71.i, 1
  %.134.i.i73.i = getelementptr double, ptr %.680.i, i64 %.1013941.i.i71.i
  %.135.i.i74.i = load double, ptr %.134.i.i73.i, align 8, !noalias !232
  %.137.i.i75.i = getelementptr double, ptr %.672.i, i64 %.1013941.i.i71.i
  %.138.i.i76.i = load double, ptr %.137.i.i75.i, align 8, !noalias !232
  %.139.i.i77.i = fsub double %.135.i.i74.i, %.138.i.i76.i
  %.147.i.i78.i = fmul double %.139.i.i77.i, %.139.i.i77.i
  %.149.i.i79.i = fadd double %total.2.043.i.i70.i, %.147.i.i78.i
  %exitcond.not.i.i80.i = icmp eq i64 %arg.space.5, %.108.i.i72.i
  br i1 %exitcond.not.i.i80.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i, label %B40.i.i69.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i: ; preds = %B40.i.i69.i, %B44.i63.i
  %total.2.0.lcssa.i.i82.i = phi double [ 0.000000e+00, %B44.i63.i ], [ %.149.i.i79.i, %B40.i.i69.i ]
  %.169.i.i83.i = tail call double @sqrt(double %total.2.0.lcssa.i.i82.i)
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i97.i, label %B40.i2.i85.i

B40.i2.i85.i:                                     ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i, %B40.i2.i85.i
  %total.2.043.i3.i86.i = phi double [ %.149.i12.i95.i, %B40.i2.i85.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i ]
  %.1013941.i4.i87.i = phi i64 [ %.108.i5.i88.i, %B40.i2.i85.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i ]
  %.108.i5.i88.i = add nuw nsw i64 %.1013941.i4.i87.i, 1
  %.134.i6.i89.i = getelementptr double, ptr %.672.i, i64 %.1013941.i4.i87.i
  %.135.i7.i90.i = load double, ptr %.134.i6.i89.i, align 8, !noalias !237
  %.137.i8.i91.i = getelementptr double, ptr %.713.i, i64 %.1013941.i4.i87.i
  %.138.i9.i92.i = load double, ptr %.137.i8.i91.i, align 8, !noalias !237
  %.139.i10.i93.i = fsub double %.135.i7.i90.i, %.138.i9.i92.i
  %.147.i11.i94.i = fmul double %.139.i10.i93.i, %.139.i10.i93.i
  %.149.i12.i95.i = fadd double %total.2.043.i3.i86.i, %.147.i11.i94.i
  %exitcond.not.i13.i96.i = icmp eq i64 %arg.space.5, %.108.i5.i88.i
  br i1 %exitcond.not.i13.i96.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i97.i, label %B40.i2.i85.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i97.i: ; preds = %B40.i2.i85.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i
  %total.2.0.lcssa.i14.i98.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i81.i ], [ %.149.i12.i95.i, %B40.i2.i85.i ]
  %.169.i15.i99.i = tail call double @sqrt(double %total.2.0.lcssa.i14.i98.i)
  %.10.i.i100.i = fcmp ogt double %.169.i15.i99.i, %.169.i.i83.i
  %.11.i.i101.i = select i1 %.10.i.i100.i, double %.169.i15.i99.i, double %.169.i.i83.i
  store double %.11.i.i101.i, ptr %.675.i, align 8, !noalias !240
  store double 0.000000e+00, ptr %.157.i55.i, align 8, !noalias !240
  call fastcc void @praxia_search_part_2(ptr nonnull %.157.i55.i, ptr readonly %arg.path, i64 %best.3.2.i, ptr nonnull %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.171.i104.i = load double, ptr %.157.i55.i, align 8, !noalias !240
  %.192.i105.i = getelementptr i8, ptr %.675.i, i64 16384
  store double %.171.i104.i, ptr %.192.i105.i, align 8, !noalias !240
  br label %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit106.i

_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit106.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i97.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit54.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.157.i55.i), !noalias !202
  br label %B1213.i

B898.i:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit216.i
  br i1 %.739.i, label %B978.i, label %B902.i

B902.i:                                           ; preds = %B898.i
  %.883.i = add nsw i64 %best.3.2.i, 1
  %.886.i = sub nsw i64 %count.3.0480.i, %best.3.2.i
  %.10461.not.i107.i = icmp slt i64 %.886.i, 1
  br i1 %.10461.not.i107.i, label %_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i, label %B36.lr.ph.i108.i

B36.lr.ph.i108.i:                                 ; preds = %B902.i
  %5 = getelementptr i8, ptr %.675.i, i64 16384
  %6 = getelementptr double, ptr %arg.corners, i64 %.883.i
  %7 = getelementptr i8, ptr %6, i64 16384
  br label %B36.i.i26

B36.i.i26:                                        ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i, %B36.lr.ph.i108.i
  %.1106062.i.i = phi i64 [ %.117.i.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i ], [ 0, %B36.lr.ph.i108.i ]
  %8 = xor i64 %.1106062.i.i, -1
  %.159.i.i = add nsw i64 %.886.i, %8
  %.170.i.i = add i64 %count.3.0480.i, %8
  %.172.i.i = mul nsw i64 %.170.i.i, %arg.space.5
  %.174.i.i = getelementptr double, ptr %arg.path, i64 %.172.i.i
  %.176.i.i = add nsw i64 %.159.i.i, %.883.i
  %.178.i.i = mul nsw i64 %.176.i.i, %arg.space.5
  %.180.i.i = getelementptr double, ptr %arg.path, i64 %.178.i.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i, label %B36.i2.i.i

B36.i2.i.i:                                       ; preds = %B36.i.i26, %B36.i2.i.i
  %.983941.i3.i.i = phi i64 [ %.105.i4.i.i, %B36.i2.i.i ], [ 0, %B36.i.i26 ]
  %.105.i4.i.i = add nuw nsw i64 %.983941.i3.i.i, 1
  %.131.i5.i.i = getelementptr double, ptr %.174.i.i, i64 %.983941.i3.i.i
  %.132.i6.i.i = load double, ptr %.131.i5.i.i, align 8, !noalias !241
  %.134.i7.i.i = getelementptr double, ptr %.180.i.i, i64 %.983941.i3.i.i
  store double %.132.i6.i.i, ptr %.134.i7.i.i, align 8, !noalias !241
  %exitcond.not.i8.i.i = icmp eq i64 %arg.space.5, %.105.i4.i.i
  br i1 %exitcond.not.i8.i.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i, label %B36.i2.i.i

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i: ; preds = %B36.i2.i.i, %B36.i.i26
  %.117.i.i = add nuw nsw i64 %.1106062.i.i, 1
  %.209.i.i = getelementptr double, ptr %arg.corners, i64 %.170.i.i
  %.210.i.i = load double, ptr %.209.i.i, align 8, !noalias !246
  %.214.i.i = getelementptr double, ptr %arg.corners, i64 %.176.i.i
  store double %.210.i.i, ptr %.214.i.i, align 8, !noalias !246
  %.220.i.i = getelementptr double, ptr %5, i64 %.159.i.i
  %.221.i.i = load double, ptr %.220.i.i, align 8, !noalias !246
  %.226.i.i = getelementptr double, ptr %7, i64 %.159.i.i
  store double %.221.i.i, ptr %.226.i.i, align 8, !noalias !246
  %exitcond.not.i.i27 = icmp eq i64 %.117.i.i, %.886.i
  br i1 %exitcond.not.i.i27, label %_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i, label %B36.i.i26

_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i: ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit9.i.i, %B902.i
  %.916.i = add nuw nsw i64 %count.3.0480.i, 1
  br label %B978.i

B978.i:                                           ; preds = %_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i, %B898.i
  %count.5.1.ph.i = phi i64 [ %.916.i, %_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i ], [ %count.3.0480.i, %B898.i ]
  %last.2.1.ph.i = phi i64 [ %.883.i, %_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax.exit134.i ], [ %best.3.2.i, %B898.i ]
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33, label %B36.i135.i

B36.i135.i:                                       ; preds = %B978.i, %B36.i135.i
  %.983941.i.i28 = phi i64 [ %.105.i.i29, %B36.i135.i ], [ 0, %B978.i ]
  %.105.i.i29 = add nuw nsw i64 %.983941.i.i28, 1
  %.131.i.i30 = getelementptr double, ptr %arg.row, i64 %.983941.i.i28
  %.132.i.i31 = load double, ptr %.131.i.i30, align 8, !noalias !247
  %.134.i.i32 = getelementptr double, ptr %.672.i, i64 %.983941.i.i28
  store double %.132.i.i31, ptr %.134.i.i32, align 8, !noalias !247
  %exitcond.not.i136.i = icmp eq i64 %arg.space.5, %.105.i.i29
  br i1 %exitcond.not.i136.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33, label %B36.i135.i

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33: ; preds = %B36.i135.i, %B978.i
  br i1 %.739.i, label %B1118.endif.i, label %B1046.B1050_crit_edge.i

B1046.B1050_crit_edge.i:                          ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33
  %.pre.i = mul nsw i64 %last.2.1.ph.i, %arg.space.5
  br label %B1050.i

B1050.i:                                          ; preds = %B1046.B1050_crit_edge.i, %B734.i
  %.974.pre-phi.i = phi i64 [ %.pre.i, %B1046.B1050_crit_edge.i ], [ %.670.i, %B734.i ]
  %count.5.1278285.i = phi i64 [ %count.5.1.ph.i, %B1046.B1050_crit_edge.i ], [ %count.3.0480.i, %B734.i ]
  %last.2.1280283.i = phi i64 [ %last.2.1.ph.i, %B1046.B1050_crit_edge.i ], [ %best.3.2.i, %B734.i ]
  %.976.i = getelementptr double, ptr %arg.path, i64 %.974.pre-phi.i
  br i1 %.9540.not.i.i8, label %B1118.endif.i, label %B36.i138.i

B36.i138.i:                                       ; preds = %B1050.i, %B36.i138.i
  %.983941.i139.i = phi i64 [ %.105.i140.i, %B36.i138.i ], [ 0, %B1050.i ]
  %.105.i140.i = add nuw nsw i64 %.983941.i139.i, 1
  %.131.i141.i = getelementptr double, ptr %.47.i, i64 %.983941.i139.i
  %.132.i142.i = load double, ptr %.131.i141.i, align 8, !noalias !250
  %.134.i143.i = getelementptr double, ptr %.976.i, i64 %.983941.i139.i
  store double %.132.i142.i, ptr %.134.i143.i, align 8, !noalias !250
  %exitcond.not.i144.i = icmp eq i64 %arg.space.5, %.105.i140.i
  br i1 %exitcond.not.i144.i, label %B1118.endif.i, label %B36.i138.i

B1164.i:                                          ; preds = %B1164.preheader.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i
  %.1090385389.i = phi i64 [ %.1100.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i ], [ %.1048.i, %B1164.preheader.i ]
  %.1097386388.i = phi i64 [ %.1104.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i ], [ %.1005.i, %B1164.preheader.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.157.i146.i), !noalias !202
  %.23.i148.i = icmp sgt i64 %.1097386388.i, 0
  %.34.i152.i = icmp slt i64 %.1097386388.i, %.30.i151.i
  %or.cond220.i = select i1 %.23.i148.i, i1 %.34.i152.i, i1 false
  br i1 %or.cond220.i, label %B44.i154.i, label %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i

B44.i154.i:                                       ; preds = %B1164.i
  %.57.i155.i = mul nsw i64 %.1097386388.i, %arg.space.5
  %.59.i156.i = getelementptr double, ptr %arg.path, i64 %.57.i155.i
  %.63.i158.i = getelementptr double, ptr %.59.i156.i, i64 %.679.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i, label %B40.i.i160.i

B40.i.i160.i:                                     ; preds = %B44.i154.i, %B40.i.i160.i
  %total.2.043.i.i161.i = phi double [ %.149.i.i170.i, %B40.i.i160.i ], [ 0.000000e+00, %B44.i154.i ]
  %.1013941.i.i162.i = phi i64 [ %.108.i.i163.i, %B40.i.i160.i ], [ 0, %B44.i154.i ]
  %.108.i.i163.i = add nuw nsw i64 %.1013941.i.i162.i, 1
  %.134.i.i164.i = getelementptr double, ptr %.63.i158.i, i64 %.1013941.i.i162.i
  %.135.i.i165.i = load double, ptr %.134.i.i164.i, align 8, !noalias !253
  %.137.i.i166.i = getelementptr double, ptr %.59.i156.i, i64 %.1013941.i.i162.i
  %.138.i.i167.i = load double, ptr %.137.i.i166.i, align 8, !noalias !253
  %.139.i.i168.i = fsub double %.135.i.i165.i, %.138.i.i167.i
  %.147.i.i169.i = fmul double %.139.i.i168.i, %.139.i.i168.i
  %.149.i.i170.i = fadd double %total.2.043.i.i161.i, %.147.i.i169.i
  %exitcond.not.i.i171.i = icmp eq i64 %arg.space.5, %.108.i.i163.i
  br i1 %exitcond.not.i.i171.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i, label %B40.i.i160.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i: ; preds = %B40.i.i160.i, %B44.i154.i
  %total.2.0.lcssa.i.i173.i = phi double [ 0.000000e+00, %B44.i154.i ], [ %.149.i.i170.i, %B40.i.i160.i ]
  %.169.i.i174.i = tail call double @sqrt(double %total.2.0.lcssa.i.i173.i)
  %.93.i175.i = getelementptr double, ptr %.59.i156.i, i64 %arg.space.5
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i188.i, label %B40.i2.i176.i

B40.i2.i176.i:                                    ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i, %B40.i2.i176.i
  %total.2.043.i3.i177.i = phi double [ %.149.i12.i186.i, %B40.i2.i176.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i ]
  %.1013941.i4.i178.i = phi i64 [ %.108.i5.i179.i, %B40.i2.i176.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i ]
  %.108.i5.i179.i = add nuw nsw i64 %.1013941.i4.i178.i, 1
  %.134.i6.i180.i = getelementptr double, ptr %.59.i156.i, i64 %.1013941.i4.i178.i
  %.135.i7.i181.i = load double, ptr %.134.i6.i180.i, align 8, !noalias !258
  %.137.i8.i182.i = getelementptr double, ptr %.93.i175.i, i64 %.1013941.i4.i178.i
  %.138.i9.i183.i = load double, ptr %.137.i8.i182.i, align 8, !noalias !258
  %.139.i10.i184.i = fsub double %.135.i7.i181.i, %.138.i9.i183.i
  %.147.i11.i185.i = fmul double %.139.i10.i184.i, %.139.i10.i184.i
  %.149.i12.i186.i = fadd double %total.2.043.i3.i177.i, %.147.i11.i185.i
  %exitcond.not.i13.i187.i = icmp eq i64 %arg.space.5, %.108.i5.i179.i
  br i1 %exitcond.not.i13.i187.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i188.i, label %B40.i2.i176.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i188.i: ; preds = %B40.i2.i176.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i
  %total.2.0.lcssa.i14.i189.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i172.i ], [ %.149.i12.i186.i, %B40.i2.i176.i ]
  %.169.i15.i190.i = tail call double @sqrt(double %total.2.0.lcssa.i14.i189.i)
  %.10.i.i191.i = fcmp ogt double %.169.i15.i190.i, %.169.i.i174.i
  %.11.i.i192.i = select i1 %.10.i.i191.i, double %.169.i15.i190.i, double %.169.i.i174.i
  %.149.i193.i = getelementptr double, ptr %arg.corners, i64 %.1097386388.i
  store double %.11.i.i192.i, ptr %.149.i193.i, align 8, !noalias !261
  store double 0.000000e+00, ptr %.157.i146.i, align 8, !noalias !261
  call fastcc void @praxia_search_part_2(ptr nonnull %.157.i146.i, ptr readonly %arg.path, i64 %.1097386388.i, ptr %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.171.i195.i = load double, ptr %.157.i146.i, align 8, !noalias !261
  %.192.i196.i = getelementptr i8, ptr %.149.i193.i, i64 16384
  store double %.171.i195.i, ptr %.192.i196.i, align 8, !noalias !261
  br label %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i

_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16.i188.i, %B1164.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.157.i146.i), !noalias !202
  %.1104.i = add i64 %.1097386388.i, 1
  %.1100.i = add nsw i64 %.1090385389.i, -1
  %.1091.i = icmp sgt i64 %.1090385389.i, 1
  br i1 %.1091.i, label %B1164.i, label %B1213.i

B1213.i:                                          ; preds = %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i, %B1118.endif.i, %B376.endif.endif.thread.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit106.i
  %count.4.1.i13 = phi i64 [ %count.5.1278286.i, %B1118.endif.i ], [ %count.3.0480.i, %B376.endif.endif.thread.i ], [ %.346.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit106.i ], [ %count.5.1278286.i, %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit197.i ]
  %.300.i = icmp sgt i64 %.299393479.i, 1
  br i1 %.300.i, label %B218.endif.i, label %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit

B184.endif.i:                                     ; preds = %_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a.exit.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit
  %.300475.not.i = icmp slt i64 %arg.cuts, 1
  br i1 %.300475.not.i, label %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit, label %B218.endif.lr.ph.i

B218.endif.lr.ph.i:                               ; preds = %B184.endif.i
  %.679.i = sub i64 0, %arg.space.5
  %.14.i.i4 = getelementptr i8, ptr %arg.space.6, i64 16
  %.20.i.i5 = ptrtoint ptr %arg.row to i64
  %.21.i.i6 = ptrtoint ptr %.47.i to i64
  %.25.i.i7 = inttoptr i64 %arg.space.0 to ptr
  %.9540.not.i.i8 = icmp slt i64 %arg.space.5, 1
  br label %B218.endif.i

B218.endif.i:                                     ; preds = %B218.endif.lr.ph.i, %B1213.i
  %count.3.0480.i = phi i64 [ %count.4.1.i, %B218.endif.lr.ph.i ], [ %count.4.1.i13, %B1213.i ]
  %.299393479.i = phi i64 [ %arg.cuts, %B218.endif.lr.ph.i ], [ %.309.i, %B1213.i ]
  %.309.i = add nsw i64 %.299393479.i, -1
  %.346.i = add nsw i64 %count.3.0480.i, -1
  %.383.i = add i64 %count.3.0480.i, -2
  %.426377.not.i = icmp slt i64 %.383.i, 1
  br i1 %.426377.not.i, label %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit, label %B278.i

B376.endif.endif.i:                               ; preds = %B376.i
  %.670.i = mul nsw i64 %best.3.2.i, %arg.space.5
  %.672.i = getelementptr double, ptr %arg.path, i64 %.670.i
  %.675.i = getelementptr double, ptr %arg.corners, i64 %best.3.2.i
  %.676.i = load double, ptr %.675.i, align 8, !noalias !202
  %.680.i = getelementptr double, ptr %.672.i, i64 %.679.i
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23, label %B40.i.i14

B40.i.i14:                                        ; preds = %B376.endif.endif.i, %B40.i.i14
  %total.2.043.i.i15 = phi double [ %.149.i199.i, %B40.i.i14 ], [ 0.000000e+00, %B376.endif.endif.i ]
  %.1013941.i.i16 = phi i64 [ %.108.i.i17, %B40.i.i14 ], [ 0, %B376.endif.endif.i ]
  %.108.i.i17 = add nuw nsw i64 %.1013941.i.i16, 1
  %.134.i198.i = getelementptr double, ptr %.680.i, i64 %.1013941.i.i16
  %.135.i.i18 = load double, ptr %.134.i198.i, align 8, !noalias !262
  %.137.i.i19 = getelementptr double, ptr %.672.i, i64 %.1013941.i.i16
  %.138.i.i20 = load double, ptr %.137.i.i19, align 8, !noalias !262
  %.139.i.i21 = fsub double %.135.i.i18, %.138.i.i20
  %.147.i.i22 = fmul double %.139.i.i21, %.139.i.i21
  %.149.i199.i = fadd double %total.2.043.i.i15, %.147.i.i22
  %exitcond.not.i200.i = icmp eq i64 %arg.space.5, %.108.i.i17
  br i1 %exitcond.not.i200.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23, label %B40.i.i14

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23: ; preds = %B40.i.i14, %B376.endif.endif.i
  %total.2.0.lcssa.i.i24 = phi double [ 0.000000e+00, %B376.endif.endif.i ], [ %.149.i199.i, %B40.i.i14 ]
  %.169.i.i25 = tail call double @sqrt(double %total.2.0.lcssa.i.i24)
  %.713.i = getelementptr double, ptr %.672.i, i64 %arg.space.5
  br i1 %.9540.not.i.i8, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit216.i, label %B40.i202.i

B40.i202.i:                                       ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23, %B40.i202.i
  %total.2.043.i203.i = phi double [ %.149.i212.i, %B40.i202.i ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23 ]
  %.1013941.i204.i = phi i64 [ %.108.i205.i, %B40.i202.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23 ]
  %.108.i205.i = add nuw nsw i64 %.1013941.i204.i, 1
  %.134.i206.i = getelementptr double, ptr %.672.i, i64 %.1013941.i204.i
  %.135.i207.i = load double, ptr %.134.i206.i, align 8, !noalias !265
  %.137.i208.i = getelementptr double, ptr %.713.i, i64 %.1013941.i204.i
  %.138.i209.i = load double, ptr %.137.i208.i, align 8, !noalias !265
  %.139.i210.i = fsub double %.135.i207.i, %.138.i209.i
  %.147.i211.i = fmul double %.139.i210.i, %.139.i210.i
  %.149.i212.i = fadd double %total.2.043.i203.i, %.147.i211.i
  %exitcond.not.i213.i = icmp eq i64 %arg.space.5, %.108.i205.i
  br i1 %exitcond.not.i213.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit216.i, label %B40.i202.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit216.i: ; preds = %B40.i202.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23
  %total.2.0.lcssa.i214.i = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i23 ], [ %.149.i212.i, %B40.i202.i ]
  %.169.i215.i = tail call double @sqrt(double %total.2.0.lcssa.i214.i)
  %.706.i = fcmp ult double %.676.i, %.169.i.i25
  %.739.i = fcmp oge double %.676.i, %.169.i215.i
  br i1 %.706.i, label %B898.i, label %B734.i

B376.endif.endif.thread.i:                        ; preds = %B376.i
  %.624.i = getelementptr double, ptr %arg.corners, i64 %best.3.2.i
  %.625.i = load double, ptr %.624.i, align 8, !noalias !202
  %.626.i = fmul double %.625.i, 5.000000e-01
  store double %.626.i, ptr %.624.i, align 8, !noalias !202
  store double 0.000000e+00, ptr %.637.i, align 8, !noalias !202
  call fastcc void @praxia_search_part_2(ptr nonnull %.637.i, ptr %arg.path, i64 %best.3.2.i, ptr nonnull %arg.corners, i64 %arg.space.5, ptr %arg.row)
  %.651.i = load double, ptr %.637.i, align 8, !noalias !202
  %.663.i = getelementptr double, ptr %.34.i, i64 %best.3.2.i
  store double %.651.i, ptr %.663.i, align 8, !noalias !202
  br label %B1213.i

B1118.endif.i:                                    ; preds = %B36.i138.i, %B1050.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33
  %count.5.1278286.i = phi i64 [ %count.5.1.ph.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33 ], [ %count.5.1278285.i, %B1050.i ], [ %count.5.1278285.i, %B36.i138.i ]
  %last.2.1280284.i = phi i64 [ %last.2.1.ph.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i33 ], [ %last.2.1280283.i, %B1050.i ], [ %last.2.1280283.i, %B36.i138.i ]
  %reass.sub.i = sub i64 %last.2.1280284.i, %best.3.2.i
  %.1048.i = add i64 %reass.sub.i, 3
  %.1091387.not.i = icmp slt i64 %.1048.i, 1
  br i1 %.1091387.not.i, label %B1213.i, label %B1164.preheader.i

B1164.preheader.i:                                ; preds = %B1118.endif.i
  %.1005.i = add nsw i64 %best.3.2.i, -1
  %.30.i151.i = add nsw i64 %count.5.1278286.i, -1
  br label %B1164.i

_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit: ; preds = %B326.i, %B1213.i, %B218.endif.i, %B184.endif.i
  %count.3.0.lcssa.i = phi i64 [ %count.4.1.i, %B184.endif.i ], [ %count.3.0480.i, %B218.endif.i ], [ %count.4.1.i13, %B1213.i ], [ %count.3.0480.i, %B326.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.554.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.637.i)
  %.32.i35 = icmp sgt i64 %count.3.0.lcssa.i, 2
  br i1 %.32.i35, label %B40.preheader.i37, label %common.ret

B40.preheader.i37:                                ; preds = %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit
  %.14.i.i38 = getelementptr i8, ptr %arg.space.6, i64 16
  %.25.i.i39 = inttoptr i64 %arg.space.0 to ptr
  br label %B40.i40

B40.i40:                                          ; preds = %B480.i52, %B40.preheader.i37
  %count.2.0.i41 = phi i64 [ %count.3.1.i53, %B480.i52 ], [ %count.3.0.lcssa.i, %B40.preheader.i37 ]
  %here.2.0.i42 = phi i64 [ %.65.i46, %B480.i52 ], [ 0, %B40.preheader.i37 ]
  %.49.i43 = icmp eq i64 %here.2.0.i42, 0
  %spec.select.v.i44 = select i1 %.49.i43, i64 -2, i64 -1
  %spec.select.i45 = add nsw i64 %spec.select.v.i44, %count.2.0.i41
  %.65.i46 = add nuw nsw i64 %here.2.0.i42, 1
  %.67.i47 = icmp sgt i64 %spec.select.i45, %.65.i46
  br i1 %.67.i47, label %B90.i73, label %B322.i48

B90.i73:                                          ; preds = %B40.i40
  %.79.i74 = mul nsw i64 %here.2.0.i42, %arg.space.5
  %.81.i75 = getelementptr double, ptr %arg.path, i64 %.79.i74
  %.84.i76 = mul nsw i64 %spec.select.i45, %arg.space.5
  %.88.i77 = getelementptr double, ptr %arg.path, i64 %.84.i76
  %.15.i.i78 = load i64, ptr %.14.i.i38, align 8, !noalias !268
  %.16.i.i79 = add nsw i64 %.15.i.i78, 1
  store i64 %.16.i.i79, ptr %.14.i.i38, align 8, !noalias !268
  %.20.i.i80 = ptrtoint ptr %.81.i75 to i64
  %.21.i.i81 = ptrtoint ptr %.88.i77 to i64
  %.26.i.i82 = tail call i32 %.25.i.i39(i64 %.20.i.i80, i64 %.21.i.i81, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !268
  %.28.i.not.i83 = icmp eq i32 %.26.i.i82, 1
  br i1 %.28.i.not.i83, label %B322.i48, label %B192.i84

B192.i84:                                         ; preds = %B90.i73, %B220.i88
  %leap.4.2.i85 = phi i64 [ %.130.i86, %B220.i88 ], [ %spec.select.i45, %B90.i73 ]
  %.130.i86 = add nsw i64 %leap.4.2.i85, -1
  %.142.i87 = icmp sgt i64 %.130.i86, %.65.i46
  br i1 %.142.i87, label %B220.i88, label %B322.i48

B220.i88:                                         ; preds = %B192.i84
  %.158.i89 = mul nsw i64 %.130.i86, %arg.space.5
  %.162.i90 = getelementptr double, ptr %arg.path, i64 %.158.i89
  %.15.i2.i91 = load i64, ptr %.14.i.i38, align 8, !noalias !273
  %.16.i3.i92 = add nsw i64 %.15.i2.i91, 1
  store i64 %.16.i3.i92, ptr %.14.i.i38, align 8, !noalias !273
  %.21.i5.i93 = ptrtoint ptr %.162.i90 to i64
  %.26.i7.i94 = tail call i32 %.25.i.i39(i64 %.20.i.i80, i64 %.21.i5.i93, i64 %arg.space.2, double %arg.space.3, double %arg.space.4), !noalias !273
  %.28.i8.not.i95 = icmp eq i32 %.26.i7.i94, 1
  br i1 %.28.i8.not.i95, label %B322.i48, label %B192.i84

B322.i48:                                         ; preds = %B220.i88, %B192.i84, %B90.i73, %B40.i40
  %leap.5.1.i49 = phi i64 [ %spec.select.i45, %B90.i73 ], [ %spec.select.i45, %B40.i40 ], [ %.130.i86, %B192.i84 ], [ %.130.i86, %B220.i88 ]
  %9 = xor i64 %here.2.0.i42, -1
  %.216.i50 = add i64 %leap.5.1.i49, %9
  %.221.i51 = icmp sgt i64 %.216.i50, 0
  br i1 %.221.i51, label %B350.i56, label %B480.i52

B350.i56:                                         ; preds = %B322.i48
  %.226.i57 = mul nsw i64 %leap.5.1.i49, %arg.space.5
  %.228.i58 = getelementptr double, ptr %arg.path, i64 %.226.i57
  %.232.i59 = mul nsw i64 %.65.i46, %arg.space.5
  %.234.i60 = getelementptr double, ptr %arg.path, i64 %.232.i59
  %.237.i61 = sub nsw i64 %count.2.0.i41, %leap.5.1.i49
  %.241.i62 = mul nsw i64 %.237.i61, %arg.space.5
  %.9240.not.i.i63 = icmp slt i64 %.241.i62, 1
  br i1 %.9240.not.i.i63, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i71, label %B36.i.i64

B36.i.i64:                                        ; preds = %B350.i56, %B36.i.i64
  %.983941.i.i65 = phi i64 [ %.105.i.i66, %B36.i.i64 ], [ 0, %B350.i56 ]
  %.105.i.i66 = add nuw nsw i64 %.983941.i.i65, 1
  %.131.i.i67 = getelementptr double, ptr %.228.i58, i64 %.983941.i.i65
  %.132.i.i68 = load double, ptr %.131.i.i67, align 8, !noalias !276
  %.134.i.i69 = getelementptr double, ptr %.234.i60, i64 %.983941.i.i65
  store double %.132.i.i68, ptr %.134.i.i69, align 8, !noalias !276
  %exitcond.not.i.i70 = icmp eq i64 %.241.i62, %.105.i.i66
  br i1 %exitcond.not.i.i70, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i71, label %B36.i.i64

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i71: ; preds = %B36.i.i64, %B350.i56
  %.268.i72 = sub nsw i64 %count.2.0.i41, %.216.i50
  br label %B480.i52

B480.i52:                                         ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i71, %B322.i48
  %count.3.1.i53 = phi i64 [ %.268.i72, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i71 ], [ %count.2.0.i41, %B322.i48 ]
  %.291.i54 = add nsw i64 %count.3.1.i53, -2
  %.294.i55 = icmp slt i64 %.65.i46, %.291.i54
  br i1 %.294.i55, label %B40.i40, label %common.ret

B30.endif:                                        ; preds = %B30
  %.105 = getelementptr double, ptr %arg.path, i64 %arg.space.5
  %.9240.not.i = icmp slt i64 %arg.space.5, 1
  br i1 %.9240.not.i, label %common.ret, label %B36.i

B36.i:                                            ; preds = %B30.endif, %B36.i
  %.983941.i = phi i64 [ %.105.i, %B36.i ], [ 0, %B30.endif ]
  %.105.i = add nuw nsw i64 %.983941.i, 1
  %.131.i = getelementptr double, ptr %.45, i64 %.983941.i
  %.132.i = load double, ptr %.131.i, align 8, !noalias !279
  %.134.i = getelementptr double, ptr %.105, i64 %.983941.i
  store double %.132.i, ptr %.134.i, align 8, !noalias !279
  %exitcond.not.i97 = icmp eq i64 %arg.space.5, %.105.i
  br i1 %exitcond.not.i97, label %common.ret, label %B36.i

common.ret:                                       ; preds = %B480.i52, %B36.i, %B30.endif, %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit
  %storemerge = phi i64 [ 2, %B36.i ], [ %count.3.0.lcssa.i, %_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a.exit ], [ 2, %B30.endif ], [ %count.3.1.i53, %B480.i52 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @praxia_search_part_2(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.path, i64 range(i64 1, 0) %arg.corner, ptr readonly captures(none) %arg.corners, i64 %arg.n, ptr captures(none) %arg.row) unnamed_addr #3 {
B0:
  %.14 = mul nsw i64 %arg.n, %arg.corner
  %.15 = getelementptr double, ptr %arg.path, i64 %.14
  %.16 = getelementptr double, ptr %arg.corners, i64 %arg.corner
  %.17 = load double, ptr %.16, align 8
  %.26 = sub i64 0, %arg.n
  %.28 = getelementptr double, ptr %.15, i64 %.26
  %.9540.not.i = icmp slt i64 %arg.n, 1
  br i1 %.9540.not.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit, label %B40.i

B40.i:                                            ; preds = %B0, %B40.i
  %total.2.043.i = phi double [ %.149.i, %B40.i ], [ 0.000000e+00, %B0 ]
  %.1013941.i = phi i64 [ %.108.i, %B40.i ], [ 0, %B0 ]
  %.108.i = add nuw nsw i64 %.1013941.i, 1
  %.134.i = getelementptr double, ptr %.28, i64 %.1013941.i
  %.135.i = load double, ptr %.134.i, align 8, !noalias !282
  %.137.i = getelementptr double, ptr %.15, i64 %.1013941.i
  %.138.i = load double, ptr %.137.i, align 8, !noalias !282
  %.139.i = fsub double %.135.i, %.138.i
  %.147.i = fmul double %.139.i, %.139.i
  %.149.i = fadd double %total.2.043.i, %.147.i
  %exitcond.not.i = icmp eq i64 %arg.n, %.108.i
  br i1 %exitcond.not.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit, label %B40.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit: ; preds = %B40.i, %B0
  %total.2.0.lcssa.i = phi double [ 0.000000e+00, %B0 ], [ %.149.i, %B40.i ]
  %.169.i = tail call double @sqrt(double %total.2.0.lcssa.i)
  %.60 = getelementptr double, ptr %.15, i64 %arg.n
  br i1 %.9540.not.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16, label %B40.i2

B40.i2:                                           ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit, %B40.i2
  %total.2.043.i3 = phi double [ %.149.i12, %B40.i2 ], [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit ]
  %.1013941.i4 = phi i64 [ %.108.i5, %B40.i2 ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit ]
  %.108.i5 = add nuw nsw i64 %.1013941.i4, 1
  %.134.i6 = getelementptr double, ptr %.15, i64 %.1013941.i4
  %.135.i7 = load double, ptr %.134.i6, align 8, !noalias !285
  %.137.i8 = getelementptr double, ptr %.60, i64 %.1013941.i4
  %.138.i9 = load double, ptr %.137.i8, align 8, !noalias !285
  %.139.i10 = fsub double %.135.i7, %.138.i9
  %.147.i11 = fmul double %.139.i10, %.139.i10
  %.149.i12 = fadd double %total.2.043.i3, %.147.i11
  %exitcond.not.i13 = icmp eq i64 %arg.n, %.108.i5
  br i1 %exitcond.not.i13, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16, label %B40.i2

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16: ; preds = %B40.i2, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit
  %total.2.0.lcssa.i14 = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit ], [ %.149.i12, %B40.i2 ]
  %.169.i15 = tail call double @sqrt(double %total.2.0.lcssa.i14)
  %.100 = fcmp oge double %.17, %.169.i
  %.121 = fdiv double %.17, %.169.i
  %"$phi254.4.2.0" = select i1 %.100, double 1.000000e+00, double %.121
  br i1 %.9540.not.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit52, label %B36.i

B36.i:                                            ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16, %B36.i
  %.1043941.i = phi i64 [ %.111.i, %B36.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16 ]
  %.111.i = add nuw nsw i64 %.1043941.i, 1
  %.137.i17 = getelementptr double, ptr %.15, i64 %.1043941.i
  %.138.i18 = load double, ptr %.137.i17, align 8, !noalias !288
  %.140.i = getelementptr double, ptr %.28, i64 %.1043941.i
  %.141.i = load double, ptr %.140.i, align 8, !noalias !288
  %.145.i = fsub double %.141.i, %.138.i18
  %.147.i19 = fmul double %"$phi254.4.2.0", %.145.i
  %.148.i = fadd double %.138.i18, %.147.i19
  %.150.i = getelementptr double, ptr %arg.row, i64 %.1043941.i
  store double %.148.i, ptr %.150.i, align 8, !noalias !288
  %exitcond.not.i20 = icmp eq i64 %arg.n, %.111.i
  br i1 %exitcond.not.i20, label %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit, label %B36.i

_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit: ; preds = %B36.i
  %.168 = fcmp oge double %.17, %.169.i15
  %.191 = fdiv double %.17, %.169.i15
  %"$phi342.4.2.0" = select i1 %.168, double 1.000000e+00, double %.191
  %.197 = getelementptr double, ptr %arg.row, i64 %arg.n
  br label %B36.i22

B36.i22:                                          ; preds = %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit, %B36.i22
  %.1043941.i23 = phi i64 [ %.111.i24, %B36.i22 ], [ 0, %_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a.exit ]
  %.111.i24 = add nuw nsw i64 %.1043941.i23, 1
  %.137.i25 = getelementptr double, ptr %.15, i64 %.1043941.i23
  %.138.i26 = load double, ptr %.137.i25, align 8, !noalias !291
  %.140.i27 = getelementptr double, ptr %.60, i64 %.1043941.i23
  %.141.i28 = load double, ptr %.140.i27, align 8, !noalias !291
  %.145.i29 = fsub double %.141.i28, %.138.i26
  %.147.i30 = fmul double %"$phi342.4.2.0", %.145.i29
  %.148.i31 = fadd double %.138.i26, %.147.i30
  %.150.i32 = getelementptr double, ptr %.197, i64 %.1043941.i23
  store double %.148.i31, ptr %.150.i32, align 8, !noalias !291
  %exitcond.not.i33 = icmp eq i64 %arg.n, %.111.i24
  br i1 %exitcond.not.i33, label %B40.i38, label %B36.i22

B40.i38:                                          ; preds = %B36.i22, %B40.i38
  %total.2.043.i39 = phi double [ %.149.i48, %B40.i38 ], [ 0.000000e+00, %B36.i22 ]
  %.1013941.i40 = phi i64 [ %.108.i41, %B40.i38 ], [ 0, %B36.i22 ]
  %.108.i41 = add nuw nsw i64 %.1013941.i40, 1
  %.134.i42 = getelementptr double, ptr %arg.row, i64 %.1013941.i40
  %.135.i43 = load double, ptr %.134.i42, align 8, !noalias !294
  %.137.i44 = getelementptr double, ptr %.197, i64 %.1013941.i40
  %.138.i45 = load double, ptr %.137.i44, align 8, !noalias !294
  %.139.i46 = fsub double %.135.i43, %.138.i45
  %.147.i47 = fmul double %.139.i46, %.139.i46
  %.149.i48 = fadd double %total.2.043.i39, %.147.i47
  %exitcond.not.i49 = icmp eq i64 %arg.n, %.108.i41
  br i1 %exitcond.not.i49, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit52, label %B40.i38

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit52: ; preds = %B40.i38, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16
  %total.2.0.lcssa.i50 = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit16 ], [ %.149.i48, %B40.i38 ]
  %.10.i35 = fcmp olt double %.169.i15, %.17
  %.11.i36 = select i1 %.10.i35, double %.169.i15, double %.17
  %.10.i = fcmp olt double %.169.i, %.17
  %.11.i = select i1 %.10.i, double %.169.i, double %.17
  %.169.i51 = tail call double @sqrt(double %total.2.0.lcssa.i50)
  %.300 = fadd double %.11.i, %.11.i36
  %.335 = fsub double %.300, %.169.i51
  store double %.335, ptr %retptr, align 8
  ret void
}

define noundef range(i32 -1, -2) i32 @praxia_search_improve(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.edge, i64 %arg.rows, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr readonly captures(none) %arg.table, i64 %arg.goals, i64 %arg.count, i64 %arg.edges, double %arg.gain, double %arg.coarse, double %arg.reach, double %arg.width, double %arg.domain, i64 %arg.seed) local_unnamed_addr {
B0:
  %.198.i = alloca i64, align 8
  %.298.i = alloca i64, align 8
  %.44.i = getelementptr i8, ptr %arg.table, i64 144
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !297
  %.46.i = inttoptr i64 %.45.i to ptr
  %scevgep.i = getelementptr i8, ptr %.46.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %scevgep.i, i8 0, i64 16, i1 false), !noalias !297
  %.104 = load i64, ptr %arg.table, align 8
  %.105 = inttoptr i64 %.104 to ptr
  %.128 = getelementptr i8, ptr %arg.table, i64 8
  %.129 = load i64, ptr %.128, align 8
  %.130 = inttoptr i64 %.129 to ptr
  %.139 = add nsw i64 %arg.goals, 1
  %.141 = mul nsw i64 %.139, %arg.n
  %.9240.not.i = icmp slt i64 %.141, 1
  br i1 %.9240.not.i, label %B0.endif.endif, label %B40.i

B40.i:                                            ; preds = %B0, %B40.i
  %total.2.043.i = phi double [ %.135.i, %B40.i ], [ 0.000000e+00, %B0 ]
  %.983941.i = phi i64 [ %.105.i, %B40.i ], [ 0, %B0 ]
  %.105.i = add nuw nsw i64 %.983941.i, 1
  %.131.i = getelementptr double, ptr %.105, i64 %.983941.i
  %.132.i = load double, ptr %.131.i, align 8, !noalias !300
  %.133.i = fmul double %.132.i, 0.000000e+00
  %.135.i = fadd double %total.2.043.i, %.133.i
  %exitcond.not.i = icmp eq i64 %.141, %.105.i
  br i1 %exitcond.not.i, label %B72.loopexit.i, label %B40.i

B72.loopexit.i:                                   ; preds = %B40.i
  %0 = fcmp une double %.135.i, 0.000000e+00
  br i1 %0, label %common.ret, label %B0.endif.endif

common.ret:                                       ; preds = %B36.i, %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, %B72.loopexit.i, %B72.loopexit.i.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit
  %count.4.1.i.sink = phi i64 [ %count.4.1.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit ], [ -3, %B72.loopexit.i ], [ %arg.count, %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit ], [ -3, %B72.loopexit.i.i ], [ -3, %B36.i ]
  store i64 %count.4.1.i.sink, ptr %retptr, align 8
  ret i32 0

B412:                                             ; preds = %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit
  %.40.i = load i64, ptr %arg.table, align 8, !noalias !303
  %.64.i = load i64, ptr %.200, align 8, !noalias !303
  %.65.i = inttoptr i64 %.64.i to ptr
  %.87.i = getelementptr i8, ptr %arg.table, i64 48
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !303
  %.91.i = getelementptr double, ptr %.65.i, i64 %arg.n
  %.113.i = getelementptr i8, ptr %arg.table, i64 136
  %.114.i = load i64, ptr %.113.i, align 8, !noalias !303
  %.115.i = inttoptr i64 %.114.i to ptr
  %.6.i.i = add i64 %arg.seed, -7046029254386353131
  %.7.i.i = lshr i64 %.6.i.i, 30
  %.8.i.i = xor i64 %.7.i.i, %.6.i.i
  %.9.i.i = mul i64 %.8.i.i, -4658895280553007687
  %.10.i.i = lshr i64 %.9.i.i, 27
  %.11.i.i = xor i64 %.10.i.i, %.9.i.i
  %.12.i.i = mul i64 %.11.i.i, -7723592293110705685
  %.13.i.i = lshr i64 %.12.i.i, 31
  %.14.i.i = xor i64 %.13.i.i, %.12.i.i
  %.15.i.i = or i64 %.14.i.i, 1
  store i64 %.15.i.i, ptr %.115.i, align 8, !noalias !306
  %.9540.not.i.i = icmp slt i64 %arg.n, 1
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx.exit, label %B40.i.i

B40.i.i:                                          ; preds = %B412, %B40.i.i
  %total.2.043.i.i = phi double [ %.149.i.i, %B40.i.i ], [ 0.000000e+00, %B412 ]
  %.1013941.i.i = phi i64 [ %.108.i.i, %B40.i.i ], [ 0, %B412 ]
  %.108.i.i = add nuw nsw i64 %.1013941.i.i, 1
  %.134.i.i = getelementptr double, ptr %.65.i, i64 %.1013941.i.i
  %.135.i.i = load double, ptr %.134.i.i, align 8, !noalias !309
  %.137.i.i = getelementptr double, ptr %.91.i, i64 %.1013941.i.i
  %.138.i.i = load double, ptr %.137.i.i, align 8, !noalias !309
  %.139.i.i = fsub double %.135.i.i, %.138.i.i
  %.147.i.i = fmul double %.139.i.i, %.139.i.i
  %.149.i.i = fadd double %total.2.043.i.i, %.147.i.i
  %exitcond.not.i.i = icmp eq i64 %arg.n, %.108.i.i
  br i1 %exitcond.not.i.i, label %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx.exit, label %B40.i.i

_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx.exit: ; preds = %B40.i.i, %B412
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B412 ], [ %.149.i.i, %B40.i.i ]
  %.89.i = inttoptr i64 %.88.i to ptr
  %.41.i = inttoptr i64 %.40.i to ptr
  %.169.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i)
  %.16.i.i = fmul double %arg.step, %arg.coarse
  %.184.i = fdiv double %.169.i.i, 0x4003988E1409212E
  %.185.i = fmul double %arg.domain, %.184.i
  %.460 = getelementptr i8, ptr %arg.table, i64 32
  %.461 = load i64, ptr %.460, align 8
  %.462 = inttoptr i64 %.461 to ptr
  %.485 = getelementptr i8, ptr %arg.table, i64 24
  %.486 = load i64, ptr %.485, align 8
  %.487 = inttoptr i64 %.486 to ptr
  %.510 = getelementptr i8, ptr %arg.table, i64 40
  %.511 = load i64, ptr %.510, align 8
  %.512 = inttoptr i64 %.511 to ptr
  %.28.i = getelementptr i8, ptr %arg.table, i64 56
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !312
  %.30.i = inttoptr i64 %.29.i to ptr
  %.53.i = getelementptr i8, ptr %arg.table, i64 64
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !312
  %.55.i = inttoptr i64 %.54.i to ptr
  %.80.i = getelementptr i8, ptr %arg.table, i64 72
  %.81.i = load i64, ptr %.80.i, align 8, !noalias !312
  %.82.i = inttoptr i64 %.81.i to ptr
  %.107.i = getelementptr i8, ptr %arg.table, i64 80
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !312
  %.109.i = inttoptr i64 %.108.i to ptr
  %.133.i1 = getelementptr i8, ptr %arg.table, i64 88
  %.134.i = load i64, ptr %.133.i1, align 8, !noalias !312
  %.135.i2 = inttoptr i64 %.134.i to ptr
  %.159.i = getelementptr i8, ptr %arg.table, i64 96
  %.160.i = load i64, ptr %.159.i, align 8, !noalias !312
  %.161.i = inttoptr i64 %.160.i to ptr
  %.214.i = getelementptr i8, ptr %arg.table, i64 104
  %.215.i = load i64, ptr %.214.i, align 8, !noalias !312
  %.216.i = inttoptr i64 %.215.i to ptr
  %.241.i = getelementptr i8, ptr %arg.table, i64 112
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !312
  %.243.i = inttoptr i64 %.242.i to ptr
  %.267.i = getelementptr i8, ptr %arg.table, i64 120
  %.268.i = load i64, ptr %.267.i, align 8, !noalias !312
  %.269.i = inttoptr i64 %.268.i to ptr
  %.293.i = getelementptr i8, ptr %arg.table, i64 128
  %.294.i = load i64, ptr %.293.i, align 8, !noalias !312
  %.295.i = inttoptr i64 %.294.i to ptr
  %.31.i = getelementptr i8, ptr %.30.i, i64 8
  %.57.i = shl nsw i64 %arg.n, 16
  %.58.i = getelementptr double, ptr %.55.i, i64 %.57.i
  %.85.i = getelementptr float, ptr %.82.i, i64 %.57.i
  %.111.i = getelementptr i8, ptr %.109.i, i64 524288
  %.137.i = getelementptr i8, ptr %.135.i2, i64 524288
  %.219.i.idx = shl i64 %arg.n, 7
  %.219.i = getelementptr i8, ptr %.216.i, i64 %.219.i.idx
  %.245.i = getelementptr i8, ptr %.243.i, i64 128
  %.271.i = getelementptr i8, ptr %.269.i, i64 16
  %.297.i = getelementptr i8, ptr %.295.i, i64 16
  call void @llvm.lifetime.start.p0(ptr nonnull %.198.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.298.i)
  store i64 0, ptr %.198.i, align 8, !noalias !315
  %.88.i43 = getelementptr i8, ptr %.46.i, i64 16
  %.89.i44 = load i64, ptr %.88.i43, align 8, !noalias !315
  %.90.i = add nsw i64 %.89.i44, %arg.edges
  %.9645.i.i = icmp sgt i64 %arg.count, 1
  br i1 %.9645.i.i, label %B46.preheader.i.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i

B46.preheader.i.i:                                ; preds = %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx.exit
  %1 = add nsw i64 %arg.count, -2
  br label %B46.i.i

B46.i.i:                                          ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %B46.preheader.i.i
  %total.2.048.i.i = phi double [ %.170.i.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ], [ 0.000000e+00, %B46.preheader.i.i ]
  %.1024446.i.i = phi i64 [ %.139.i.i50, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ], [ 0, %B46.preheader.i.i ]
  %.136.i.i = mul nsw i64 %.1024446.i.i, %arg.n
  %.138.i.i49 = getelementptr double, ptr %.462, i64 %.136.i.i
  %.139.i.i50 = add nuw nsw i64 %.1024446.i.i, 1
  %.141.i.i = mul nsw i64 %.139.i.i50, %arg.n
  %.143.i.i = getelementptr double, ptr %.462, i64 %.141.i.i
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

B40.i.i.i:                                        ; preds = %B46.i.i, %B40.i.i.i
  %total.2.043.i.i.i = phi double [ %.149.i.i.i, %B40.i.i.i ], [ 0.000000e+00, %B46.i.i ]
  %.1013941.i.i.i = phi i64 [ %.108.i.i.i, %B40.i.i.i ], [ 0, %B46.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.1013941.i.i.i, 1
  %.134.i.i.i = getelementptr double, ptr %.138.i.i49, i64 %.1013941.i.i.i
  %.135.i.i.i = load double, ptr %.134.i.i.i, align 8, !noalias !318
  %.137.i.i.i = getelementptr double, ptr %.143.i.i, i64 %.1013941.i.i.i
  %.138.i.i.i = load double, ptr %.137.i.i.i, align 8, !noalias !318
  %.139.i.i.i = fsub double %.135.i.i.i, %.138.i.i.i
  %.147.i.i.i = fmul double %.139.i.i.i, %.139.i.i.i
  %.149.i.i.i = fadd double %total.2.043.i.i.i, %.147.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %arg.n, %.108.i.i.i
  br i1 %exitcond.not.i.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B40.i.i.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i: ; preds = %B40.i.i.i, %B46.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B46.i.i ], [ %.149.i.i.i, %B40.i.i.i ]
  %.169.i.i.i = tail call double @sqrt(double %total.2.0.lcssa.i.i.i)
  %.170.i.i = fadd double %total.2.048.i.i, %.169.i.i.i
  %exitcond.not.i.i51 = icmp eq i64 %.1024446.i.i, %1
  br i1 %exitcond.not.i.i51, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i, label %B46.i.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx.exit
  %total.2.0.lcssa.i.i45 = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx.exit ], [ %.170.i.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ]
  %.134.i46 = icmp sgt i64 %arg.edges, 0
  br i1 %.134.i46, label %B166.endif.preheader.i, label %_ZN6praxia15motion_planning6search9improving7improveB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit

B166.endif.preheader.i:                           ; preds = %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i
  %.163.i.i = fmul double %arg.reach, 4.000000e-01
  %.426.i.i = sub i64 0, %arg.n
  %.25.i.i.i = inttoptr i64 %arg.edge to ptr
  br label %B166.endif.i

B236.i:                                           ; preds = %B166.endif.i
  store i64 0, ptr %.198.i, align 8, !noalias !315
  call fastcc void @praxia_search_part_0(ptr nonnull %.198.i, i64 %arg.edge, i64 %arg.rows, i64 %arg.environment, double %.16.i.i, double %arg.inflation, i64 %arg.n, ptr %.46.i, i64 %arg.edge, i64 %arg.environment, double %arg.step, double %arg.inflation, ptr nonnull %.46.i, ptr readonly %.41.i, i64 %usable.2.0.lcssa.i, ptr readonly %.65.i, ptr readonly %.91.i, double %arg.reach, double %arg.width, double %.185.i, ptr nonnull %.115.i, ptr %.89.i, ptr %.30.i, ptr %.55.i, ptr %.82.i, ptr %.109.i, ptr %.135.i2, ptr %.161.i, ptr readonly %.161.i, ptr %.216.i, ptr %.243.i, ptr %.269.i, ptr %.295.i, ptr %.31.i, ptr %.58.i, ptr %.85.i, ptr %.111.i, ptr %.137.i, ptr %.161.i, ptr readonly %.161.i, ptr %.219.i, ptr %.245.i, ptr %.271.i, ptr %.297.i, double %length.2.0.i, i64 2000, ptr %.487)
  %rows.3.1.in.sroa.speculate.load.B236.i = load i64, ptr %.198.i, align 8, !noalias !315
  br label %B324.i

B288.i:                                           ; preds = %B166.endif.i
  %.45.i.i = icmp slt i64 %count.2.0.i, 3
  %.48.i.i = icmp eq i64 %count.2.0.i, 2048
  %or.cond.i.i = or i1 %.45.i.i, %.48.i.i
  br i1 %or.cond.i.i, label %B324.i, label %B66.i.i

B66.i.i:                                          ; preds = %B288.i
  %.65.i.i = mul nsw i64 %count.2.0.i, %arg.n
  %.9240.not.i.i.i = icmp slt i64 %.65.i.i, 1
  br i1 %.9240.not.i.i.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B36.i.i.i

B36.i.i.i:                                        ; preds = %B66.i.i, %B36.i.i.i
  %.983941.i.i.i = phi i64 [ %.105.i.i.i, %B36.i.i.i ], [ 0, %B66.i.i ]
  %.105.i.i.i = add nuw nsw i64 %.983941.i.i.i, 1
  %.131.i.i.i = getelementptr double, ptr %.462, i64 %.983941.i.i.i
  %.132.i.i.i = load double, ptr %.131.i.i.i, align 8, !noalias !323
  %.134.i.i1.i = getelementptr double, ptr %.487, i64 %.983941.i.i.i
  store double %.132.i.i.i, ptr %.134.i.i1.i, align 8, !noalias !323
  %exitcond.not.i.i2.i = icmp eq i64 %.65.i.i, %.105.i.i.i
  br i1 %exitcond.not.i.i2.i, label %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, label %B36.i.i.i

_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i: ; preds = %B36.i.i.i, %B66.i.i
  %.6.i.i.i = load i64, ptr %.115.i, align 8, !noalias !328
  %.7.i.i.i = lshr i64 %.6.i.i.i, 12
  %.8.i.i.i = xor i64 %.7.i.i.i, %.6.i.i.i
  %.9.i.i.i = shl i64 %.8.i.i.i, 25
  %.10.i.i.i = xor i64 %.9.i.i.i, %.8.i.i.i
  %.11.i.i.i = lshr i64 %.10.i.i.i, 27
  %.12.i.i.i = xor i64 %.11.i.i.i, %.10.i.i.i
  %.15.i.i.i = mul i64 %.12.i.i.i, 2685821657736338717
  %.16.i.i.i = lshr i64 %.15.i.i.i, 11
  %.17.i.i.i = uitofp nneg i64 %.16.i.i.i to double
  %.18.i.i.i = fmul double %.17.i.i.i, 0x3CA0000000000000
  %.124.i.i = add nsw i64 %count.2.0.i, -2
  %.125.i.i = uitofp nneg i64 %.124.i.i to double
  %.126.i.i = fmul double %.18.i.i.i, %.125.i.i
  %.5.i.i.i = fptosi double %.126.i.i to i64
  %.151.i.i = add nsw i64 %.5.i.i.i, 1
  %.153.i.i = mul nsw i64 %.151.i.i, %arg.n
  %.155.i.i = getelementptr double, ptr %.487, i64 %.153.i.i
  %.7.i2.i.i = lshr i64 %.12.i.i.i, 12
  %.8.i3.i.i = xor i64 %.7.i2.i.i, %.12.i.i.i
  %.9.i4.i.i = shl i64 %.8.i3.i.i, 25
  %.10.i5.i.i = xor i64 %.9.i4.i.i, %.8.i3.i.i
  %.11.i6.i.i = lshr i64 %.10.i5.i.i, 27
  %.12.i7.i.i = xor i64 %.11.i6.i.i, %.10.i5.i.i
  store i64 %.12.i7.i.i, ptr %.115.i, align 8, !noalias !331
  %.15.i8.i.i = mul i64 %.12.i7.i.i, 2685821657736338717
  %.16.i9.i.i = lshr i64 %.15.i8.i.i, 11
  %.17.i10.i.i = uitofp nneg i64 %.16.i9.i.i to double
  %.18.i11.i.i = fmul double %.17.i10.i.i, 0x3CA0000000000000
  %.191.i.i = fmul double %.163.i.i, %.18.i11.i.i
  br i1 %.9540.not.i.i, label %B518.i.i, label %B328.i.i

B328.i.i:                                         ; preds = %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i, %B328.i.i
  %.281242246.i.i = phi i64 [ %.288.i.i, %B328.i.i ], [ 0, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i ]
  %.288.i.i = add nuw nsw i64 %.281242246.i.i, 1
  %.314.i.i = getelementptr double, ptr %.155.i.i, i64 %.281242246.i.i
  %.315.i.i = load double, ptr %.314.i.i, align 8, !noalias !334
  %.6.i12.i.i = load i64, ptr %.115.i, align 8, !noalias !335
  %.7.i13.i.i = lshr i64 %.6.i12.i.i, 12
  %.8.i14.i.i = xor i64 %.7.i13.i.i, %.6.i12.i.i
  %.9.i15.i.i = shl i64 %.8.i14.i.i, 25
  %.10.i16.i.i = xor i64 %.9.i15.i.i, %.8.i14.i.i
  %.11.i17.i.i = lshr i64 %.10.i16.i.i, 27
  %.12.i18.i.i = xor i64 %.11.i17.i.i, %.10.i16.i.i
  store i64 %.12.i18.i.i, ptr %.115.i, align 8, !noalias !335
  %.15.i19.i.i = mul i64 %.12.i18.i.i, 2685821657736338717
  %.16.i20.i.i = lshr i64 %.15.i19.i.i, 11
  %.17.i21.i.i = uitofp nneg i64 %.16.i20.i.i to double
  %.18.i22.i.i = fmul double %.17.i21.i.i, 0x3CA0000000000000
  %.343.i.i = fmul double %.18.i22.i.i, 2.000000e+00
  %.344.i.i = fadd double %.343.i.i, -1.000000e+00
  %.346.i.i = fmul double %.191.i.i, %.344.i.i
  %.347.i.i = fadd double %.315.i.i, %.346.i.i
  %.350.i.i = getelementptr double, ptr %.65.i, i64 %.281242246.i.i
  %.351.i.i = load double, ptr %.350.i.i, align 8, !noalias !334
  %.10.i23.i.i = fcmp ogt double %.351.i.i, %.347.i.i
  %.11.i24.i.i = select i1 %.10.i23.i.i, double %.351.i.i, double %.347.i.i
  %.382.i.i = getelementptr double, ptr %.91.i, i64 %.281242246.i.i
  %.383.i.i = load double, ptr %.382.i.i, align 8, !noalias !334
  %.10.i25.i.i = fcmp olt double %.383.i.i, %.11.i24.i.i
  %.11.i26.i.i = select i1 %.10.i25.i.i, double %.383.i.i, double %.11.i24.i.i
  store double %.11.i26.i.i, ptr %.314.i.i, align 8, !noalias !334
  %exitcond.not.i3.i = icmp eq i64 %arg.n, %.288.i.i
  br i1 %exitcond.not.i3.i, label %B518.i.i, label %B328.i.i

B518.i.i:                                         ; preds = %B328.i.i, %_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i.i
  %.428.i.i = getelementptr double, ptr %.155.i.i, i64 %.426.i.i
  %.15.i27.i.i = load i64, ptr %.88.i43, align 8, !noalias !338
  %.16.i28.i.i = add nsw i64 %.15.i27.i.i, 1
  store i64 %.16.i28.i.i, ptr %.88.i43, align 8, !noalias !338
  %.20.i.i.i = ptrtoint ptr %.428.i.i to i64
  %.21.i.i.i = ptrtoint ptr %.155.i.i to i64
  %.26.i.i.i = tail call i32 %.25.i.i.i(i64 %.20.i.i.i, i64 %.21.i.i.i, i64 %arg.environment, double %arg.step, double %arg.inflation), !noalias !338
  %.28.i.not.i.i = icmp eq i32 %.26.i.i.i, 1
  br i1 %.28.i.not.i.i, label %B518.endif.i.i, label %B324.i

B518.endif.i.i:                                   ; preds = %B518.i.i
  %.471.i.i = getelementptr double, ptr %.155.i.i, i64 %arg.n
  %.15.i30.i.i = load i64, ptr %.88.i43, align 8, !noalias !341
  %.16.i31.i.i = add nsw i64 %.15.i30.i.i, 1
  store i64 %.16.i31.i.i, ptr %.88.i43, align 8, !noalias !341
  %.21.i33.i.i = ptrtoint ptr %.471.i.i to i64
  %.26.i35.i.i = tail call i32 %.25.i.i.i(i64 %.21.i.i.i, i64 %.21.i33.i.i, i64 %arg.environment, double %arg.step, double %arg.inflation), !noalias !341
  %.28.i36.not.i.i = icmp eq i32 %.26.i35.i.i, 1
  %spec.select.i = select i1 %.28.i36.not.i.i, i64 %count.2.0.i, i64 0
  br label %B324.i

B324.i:                                           ; preds = %B518.endif.i.i, %B518.i.i, %B288.i, %B236.i
  %rows.3.1.in.sroa.speculated.i = phi i64 [ %rows.3.1.in.sroa.speculate.load.B236.i, %B236.i ], [ 0, %B288.i ], [ 0, %B518.i.i ], [ %spec.select.i, %B518.endif.i.i ]
  %.267.i47 = add nuw nsw i64 %turn.2.0.i, 1
  %.274.i = icmp sgt i64 %rows.3.1.in.sroa.speculated.i, 0
  br i1 %.274.i, label %B346.i, label %B530.i

B346.i:                                           ; preds = %B324.i
  %.288.i = load i64, ptr %.88.i43, align 8, !noalias !315
  %.290.i = sub nsw i64 %.90.i, %.288.i
  store i64 0, ptr %.298.i, align 8, !noalias !315
  call fastcc void @praxia_search_part_1(ptr nonnull %.298.i, i64 %arg.edge, i64 %arg.environment, double %arg.step, double %arg.inflation, i64 %arg.n, ptr nonnull %.46.i, ptr %.487, i64 %rows.3.1.in.sroa.speculated.i, i64 %.290.i, double %arg.gain, ptr %.512, ptr %.89.i)
  %.312.i = load i64, ptr %.298.i, align 8, !noalias !315
  %.9645.i4.i = icmp sgt i64 %.312.i, 1
  br i1 %.9645.i4.i, label %B46.preheader.i6.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit33.i

B46.preheader.i6.i:                               ; preds = %B346.i
  %2 = add nsw i64 %.312.i, -2
  br label %B46.i8.i

B46.i8.i:                                         ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i28.i, %B46.preheader.i6.i
  %total.2.048.i9.i = phi double [ %.170.i31.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i28.i ], [ 0.000000e+00, %B46.preheader.i6.i ]
  %.1024446.i10.i = phi i64 [ %.139.i13.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i28.i ], [ 0, %B46.preheader.i6.i ]
  %.136.i11.i = mul nsw i64 %.1024446.i10.i, %arg.n
  %.138.i12.i = getelementptr double, ptr %.487, i64 %.136.i11.i
  %.139.i13.i = add nuw nsw i64 %.1024446.i10.i, 1
  %.141.i14.i = mul nsw i64 %.139.i13.i, %arg.n
  %.143.i15.i = getelementptr double, ptr %.487, i64 %.141.i14.i
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i28.i, label %B40.i.i16.i

B40.i.i16.i:                                      ; preds = %B46.i8.i, %B40.i.i16.i
  %total.2.043.i.i17.i = phi double [ %.149.i.i26.i, %B40.i.i16.i ], [ 0.000000e+00, %B46.i8.i ]
  %.1013941.i.i18.i = phi i64 [ %.108.i.i19.i, %B40.i.i16.i ], [ 0, %B46.i8.i ]
  %.108.i.i19.i = add nuw nsw i64 %.1013941.i.i18.i, 1
  %.134.i.i20.i = getelementptr double, ptr %.138.i12.i, i64 %.1013941.i.i18.i
  %.135.i.i21.i = load double, ptr %.134.i.i20.i, align 8, !noalias !344
  %.137.i.i22.i = getelementptr double, ptr %.143.i15.i, i64 %.1013941.i.i18.i
  %.138.i.i23.i = load double, ptr %.137.i.i22.i, align 8, !noalias !344
  %.139.i.i24.i = fsub double %.135.i.i21.i, %.138.i.i23.i
  %.147.i.i25.i = fmul double %.139.i.i24.i, %.139.i.i24.i
  %.149.i.i26.i = fadd double %total.2.043.i.i17.i, %.147.i.i25.i
  %exitcond.not.i.i27.i = icmp eq i64 %arg.n, %.108.i.i19.i
  br i1 %exitcond.not.i.i27.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i28.i, label %B40.i.i16.i

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i28.i: ; preds = %B40.i.i16.i, %B46.i8.i
  %total.2.0.lcssa.i.i29.i = phi double [ 0.000000e+00, %B46.i8.i ], [ %.149.i.i26.i, %B40.i.i16.i ]
  %.169.i.i30.i = tail call double @sqrt(double %total.2.0.lcssa.i.i29.i)
  %.170.i31.i = fadd double %total.2.048.i9.i, %.169.i.i30.i
  %exitcond.not.i32.i = icmp eq i64 %.1024446.i10.i, %2
  br i1 %exitcond.not.i32.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit33.i, label %B46.i8.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit33.i: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i28.i, %B346.i
  %total.2.0.lcssa.i5.i = phi double [ 0.000000e+00, %B346.i ], [ %.170.i31.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i28.i ]
  %.360.i = fcmp olt double %total.2.0.lcssa.i5.i, %length.2.0.i
  br i1 %.360.i, label %B482.i, label %B530.i

B482.i:                                           ; preds = %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit33.i
  %.367.i = mul nsw i64 %.312.i, %arg.n
  %.9240.not.i.i = icmp slt i64 %.367.i, 1
  br i1 %.9240.not.i.i, label %B530.i, label %B36.i.i

B36.i.i:                                          ; preds = %B482.i, %B36.i.i
  %.983941.i.i = phi i64 [ %.105.i.i, %B36.i.i ], [ 0, %B482.i ]
  %.105.i.i = add nuw nsw i64 %.983941.i.i, 1
  %.131.i.i = getelementptr double, ptr %.487, i64 %.983941.i.i
  %.132.i.i = load double, ptr %.131.i.i, align 8, !noalias !349
  %.134.i.i48 = getelementptr double, ptr %.462, i64 %.983941.i.i
  store double %.132.i.i, ptr %.134.i.i48, align 8, !noalias !349
  %exitcond.not.i34.i = icmp eq i64 %.367.i, %.105.i.i
  br i1 %exitcond.not.i34.i, label %B530.i, label %B36.i.i

B530.i:                                           ; preds = %B36.i.i, %B482.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit33.i, %B324.i
  %count.3.1.i = phi i64 [ %count.2.0.i, %B324.i ], [ %count.2.0.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit33.i ], [ %.312.i, %B482.i ], [ %.312.i, %B36.i.i ]
  %length.3.1.i = phi double [ %length.2.0.i, %B324.i ], [ %length.2.0.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit33.i ], [ %total.2.0.lcssa.i5.i, %B482.i ], [ %total.2.0.lcssa.i5.i, %B36.i.i ]
  %.418.i = load i64, ptr %.88.i43, align 8, !noalias !315
  %.420.i = icmp eq i64 %.418.i, %.144.i
  br i1 %.420.i, label %B574.i, label %B626.i

B574.i:                                           ; preds = %B530.i
  %.428.i = add nsw i64 %.144.i, 1
  store i64 %.428.i, ptr %.88.i43, align 8, !noalias !315
  br label %B626.i

B626.i:                                           ; preds = %B574.i, %B530.i
  %.453.i = phi i64 [ %.428.i, %B574.i ], [ %.418.i, %B530.i ]
  %.455.i = icmp slt i64 %.453.i, %.90.i
  br i1 %.455.i, label %B166.endif.i, label %_ZN6praxia15motion_planning6search9improving7improveB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit

B166.endif.i:                                     ; preds = %B626.i, %B166.endif.preheader.i
  %.144.i = phi i64 [ %.453.i, %B626.i ], [ %.89.i44, %B166.endif.preheader.i ]
  %count.2.0.i = phi i64 [ %count.3.1.i, %B626.i ], [ %arg.count, %B166.endif.preheader.i ]
  %length.2.0.i = phi double [ %length.3.1.i, %B626.i ], [ %total.2.0.lcssa.i.i45, %B166.endif.preheader.i ]
  %turn.2.0.i = phi i64 [ %.267.i47, %B626.i ], [ 0, %B166.endif.preheader.i ]
  %.169.i = urem i64 %turn.2.0.i, 5
  %.190.i = icmp eq i64 %.169.i, 0
  br i1 %.190.i, label %B236.i, label %B288.i

_ZN6praxia15motion_planning6search9improving7improveB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit: ; preds = %B626.i, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i
  %count.4.1.i = phi i64 [ %arg.count, %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit.i ], [ %count.3.1.i, %B626.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.198.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.298.i)
  %.9645.i = icmp sgt i64 %count.4.1.i, 1
  br i1 %.9645.i, label %B46.preheader.i, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit

B46.preheader.i:                                  ; preds = %_ZN6praxia15motion_planning6search9improving7improveB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit
  %3 = add nsw i64 %count.4.1.i, -2
  br label %B46.i

B46.i:                                            ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %B46.preheader.i
  %total.2.048.i = phi double [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0.000000e+00, %B46.preheader.i ]
  %.1024446.i = phi i64 [ %.139.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ], [ 0, %B46.preheader.i ]
  %.136.i = mul nsw i64 %.1024446.i, %arg.n
  %.138.i = getelementptr double, ptr %.462, i64 %.136.i
  %.139.i = add nuw nsw i64 %.1024446.i, 1
  %.141.i = mul nsw i64 %.139.i, %arg.n
  %.143.i = getelementptr double, ptr %.462, i64 %.141.i
  br i1 %.9540.not.i.i, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i54

B40.i.i54:                                        ; preds = %B46.i, %B40.i.i54
  %total.2.043.i.i55 = phi double [ %.149.i.i64, %B40.i.i54 ], [ 0.000000e+00, %B46.i ]
  %.1013941.i.i56 = phi i64 [ %.108.i.i57, %B40.i.i54 ], [ 0, %B46.i ]
  %.108.i.i57 = add nuw nsw i64 %.1013941.i.i56, 1
  %.134.i.i58 = getelementptr double, ptr %.138.i, i64 %.1013941.i.i56
  %.135.i.i59 = load double, ptr %.134.i.i58, align 8, !noalias !352
  %.137.i.i60 = getelementptr double, ptr %.143.i, i64 %.1013941.i.i56
  %.138.i.i61 = load double, ptr %.137.i.i60, align 8, !noalias !352
  %.139.i.i62 = fsub double %.135.i.i59, %.138.i.i61
  %.147.i.i63 = fmul double %.139.i.i62, %.139.i.i62
  %.149.i.i64 = fadd double %total.2.043.i.i55, %.147.i.i63
  %exitcond.not.i.i65 = icmp eq i64 %arg.n, %.108.i.i57
  br i1 %exitcond.not.i.i65, label %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, label %B40.i.i54

_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i: ; preds = %B40.i.i54, %B46.i
  %total.2.0.lcssa.i.i66 = phi double [ 0.000000e+00, %B46.i ], [ %.149.i.i64, %B40.i.i54 ]
  %.169.i.i67 = tail call double @sqrt(double %total.2.0.lcssa.i.i66)
  %.170.i = fadd double %total.2.048.i, %.169.i.i67
  %exitcond.not.i68 = icmp eq i64 %.1024446.i, %3
  br i1 %exitcond.not.i68, label %_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit, label %B46.i

_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx.exit: ; preds = %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i, %_ZN6praxia15motion_planning6search9improving7improveB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit
  %total.2.0.lcssa.i52 = phi double [ 0.000000e+00, %_ZN6praxia15motion_planning6search9improving7improveB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a.exit ], [ %.170.i, %_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax.exit.i ]
  %.675 = getelementptr i8, ptr %arg.table, i64 152
  %.676 = load i64, ptr %.675, align 8
  %.679 = inttoptr i64 %.676 to ptr
  store double %total.2.0.lcssa.i52, ptr %.679, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0, %B72.loopexit.i
  %.200 = getelementptr i8, ptr %arg.table, i64 16
  %.201 = load i64, ptr %.200, align 8
  %.202 = inttoptr i64 %.201 to ptr
  %.arg.n.i = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 0)
  %4 = getelementptr double, ptr %.202, i64 %arg.n
  br label %B34.i

B34.i:                                            ; preds = %B36.i, %B0.endif.endif
  %.9850.i = phi i64 [ %.105.i70, %B36.i ], [ 0, %B0.endif.endif ]
  %exitcond.not.i69 = icmp eq i64 %.9850.i, %.arg.n.i
  br i1 %exitcond.not.i69, label %B88.i, label %B36.i

B36.i:                                            ; preds = %B34.i
  %.105.i70 = add nuw i64 %.9850.i, 1
  %.131.i71 = getelementptr double, ptr %.202, i64 %.9850.i
  %.132.i72 = load double, ptr %.131.i71, align 8, !noalias !357
  %.136.i73 = getelementptr double, ptr %4, i64 %.9850.i
  %.137.i74 = load double, ptr %.136.i73, align 8, !noalias !357
  %.138.i75 = fcmp ugt double %.132.i72, %.137.i74
  br i1 %.138.i75, label %common.ret, label %B34.i

B88.i:                                            ; preds = %B34.i
  %.156.i = shl nsw i64 %arg.n, 1
  %.9240.not.i.i76 = icmp slt i64 %arg.n, 1
  br i1 %.9240.not.i.i76, label %B214.endif, label %B40.i.i77

B40.i.i77:                                        ; preds = %B88.i, %B40.i.i77
  %total.2.043.i.i78 = phi double [ %.135.i.i83, %B40.i.i77 ], [ 0.000000e+00, %B88.i ]
  %.983941.i.i79 = phi i64 [ %.105.i.i80, %B40.i.i77 ], [ 0, %B88.i ]
  %.105.i.i80 = add nuw nsw i64 %.983941.i.i79, 1
  %.131.i.i81 = getelementptr double, ptr %.202, i64 %.983941.i.i79
  %.132.i.i82 = load double, ptr %.131.i.i81, align 8, !noalias !360
  %.133.i.i = fmul double %.132.i.i82, 0.000000e+00
  %.135.i.i83 = fadd double %total.2.043.i.i78, %.133.i.i
  %exitcond.not.i.i84 = icmp eq i64 %.156.i, %.105.i.i80
  br i1 %exitcond.not.i.i84, label %B72.loopexit.i.i, label %B40.i.i77

B72.loopexit.i.i:                                 ; preds = %B40.i.i77
  %5 = fcmp une double %.135.i.i83, 0.000000e+00
  br i1 %5, label %common.ret, label %B214.endif

B214.endif:                                       ; preds = %B88.i, %B72.loopexit.i.i
  %.19.i = inttoptr i64 %arg.rows to ptr
  %.20.i = tail call i64 %.19.i(i64 %.104, i64 %.139, i64 %arg.environment, double %arg.inflation, i64 %.129), !noalias !363
  %.9958.not.i = icmp slt i64 %arg.goals, 1
  br i1 %.9958.not.i, label %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, label %B48.preheader.i

B48.preheader.i:                                  ; preds = %B214.endif
  %.9240.not.i.i85 = icmp slt i64 %arg.n, 1
  br label %B48.i

B48.i:                                            ; preds = %B186.i, %B48.preheader.i
  %usable.2.061.i = phi i64 [ %usable.3.1.i, %B186.i ], [ 0, %B48.preheader.i ]
  %.1055759.i = phi i64 [ %.112.i, %B186.i ], [ 1, %B48.preheader.i ]
  %.112.i = add nuw i64 %.1055759.i, 1
  %.146.i = getelementptr i8, ptr %.130, i64 %.1055759.i
  %.147.i = load i8, ptr %.146.i, align 1, !noalias !366
  %.149.i = icmp eq i8 %.147.i, 1
  br i1 %.149.i, label %B74.i, label %B186.i

B74.i:                                            ; preds = %B48.i
  %.152.i = add nsw i64 %usable.2.061.i, 1
  %.160.i87 = mul nsw i64 %.1055759.i, %arg.n
  %.164.i = getelementptr double, ptr %.105, i64 %.160.i87
  %.166.i = mul nsw i64 %.152.i, %arg.n
  %.168.i = getelementptr double, ptr %.105, i64 %.166.i
  br i1 %.9240.not.i.i85, label %B186.i, label %B36.i.i88

B36.i.i88:                                        ; preds = %B74.i, %B36.i.i88
  %.983941.i.i89 = phi i64 [ %.105.i.i90, %B36.i.i88 ], [ 0, %B74.i ]
  %.105.i.i90 = add nuw nsw i64 %.983941.i.i89, 1
  %.131.i.i91 = getelementptr double, ptr %.164.i, i64 %.983941.i.i89
  %.132.i.i92 = load double, ptr %.131.i.i91, align 8, !noalias !369
  %.134.i.i93 = getelementptr double, ptr %.168.i, i64 %.983941.i.i89
  store double %.132.i.i92, ptr %.134.i.i93, align 8, !noalias !369
  %exitcond.not.i.i94 = icmp eq i64 %arg.n, %.105.i.i90
  br i1 %exitcond.not.i.i94, label %B186.i, label %B36.i.i88

B186.i:                                           ; preds = %B36.i.i88, %B74.i, %B48.i
  %usable.3.1.i = phi i64 [ %usable.2.061.i, %B48.i ], [ %.152.i, %B74.i ], [ %.152.i, %B36.i.i88 ]
  %exitcond.not.i86 = icmp eq i64 %.1055759.i, %arg.goals
  br i1 %exitcond.not.i86, label %_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit, label %B48.i

_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx.exit: ; preds = %B186.i, %B214.endif
  %usable.2.0.lcssa.i = phi i64 [ 0, %B214.endif ], [ %usable.3.1.i, %B186.i ]
  %.337 = icmp eq i64 %usable.2.0.lcssa.i, 0
  br i1 %.337, label %common.ret, label %B412
}

define noundef range(i32 -1, -2) i32 @praxia_search_certify(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.room, i64 %arg.environment, ptr readonly captures(none) %arg.table, i64 %arg.k, i64 %arg.n, i64 %arg.groups, double %arg.tolerance, i64 %arg.curved, i64 %arg.budget, double %arg.sight) local_unnamed_addr {
B0:
  %.15 = load i64, ptr %arg.table, align 8
  %.16 = inttoptr i64 %.15 to ptr
  %.17 = getelementptr i8, ptr %arg.table, i64 8
  %.18 = load i64, ptr %.17, align 8
  %.19 = inttoptr i64 %.18 to ptr
  %.20 = getelementptr i8, ptr %arg.table, i64 16
  %.21 = load i64, ptr %.20, align 8
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = getelementptr i8, ptr %arg.table, i64 24
  %.24 = load i64, ptr %.23, align 8
  %.25 = inttoptr i64 %.24 to ptr
  %.34 = getelementptr i8, ptr %arg.table, i64 32
  %.35 = load i64, ptr %.34, align 8
  %.37 = getelementptr i8, ptr %arg.table, i64 40
  %.38 = load i64, ptr %.37, align 8
  %.40 = getelementptr i8, ptr %arg.table, i64 48
  %.41 = load i64, ptr %.40, align 8
  %.43 = getelementptr i8, ptr %arg.table, i64 56
  %.44 = load i64, ptr %.43, align 8
  %.54 = getelementptr i8, ptr %arg.table, i64 64
  %.55 = load i64, ptr %.54, align 8
  %.57 = getelementptr i8, ptr %arg.table, i64 72
  %.58 = load i64, ptr %.57, align 8
  %.60 = getelementptr i8, ptr %arg.table, i64 80
  %.61 = load i64, ptr %.60, align 8
  %.66.i = icmp sgt i64 %arg.groups, 0
  br i1 %.66.i, label %B36.i, label %B60.endif.i

B36.i:                                            ; preds = %B0, %B36.i
  %.116314316.i = phi i64 [ %.123.i, %B36.i ], [ 0, %B0 ]
  %.123.i = add nuw nsw i64 %.116314316.i, 1
  %.149.i = getelementptr double, ptr %.22, i64 %.116314316.i
  store double 0.000000e+00, ptr %.149.i, align 8, !noalias !372
  %.152.i = getelementptr double, ptr %.25, i64 %.116314316.i
  store double 0.000000e+00, ptr %.152.i, align 8, !noalias !372
  %exitcond.not.i = icmp eq i64 %arg.groups, %.123.i
  br i1 %exitcond.not.i, label %B60.endif.i, label %B36.i

B358.i:                                           ; preds = %B126.B92.loopexit_crit_edge.split.us.us.us.i, %B126.B92.loopexit_crit_edge.split.us373.i, %B60.endif.i
  %.594.i = icmp eq i64 %arg.curved, 0
  %.692422.not.i = icmp slt i64 %arg.n, 1
  %or.cond1.i = select i1 %.594.i, i1 true, i1 %.692422.not.i
  br i1 %or.cond1.i, label %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v50B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit, label %B406.endif.lr.ph.i

B60.endif.i:                                      ; preds = %B36.i, %B0
  %.196.i = add i64 %arg.k, -1
  %..196.i = tail call i64 @llvm.smax.i64(i64 %.196.i, i64 0)
  %.239352.not.i = icmp slt i64 %.196.i, 1
  %.360334.not.i = icmp slt i64 %arg.groups, 1
  %or.cond.i = or i1 %.239352.not.i, %.360334.not.i
  br i1 %or.cond.i, label %B358.i, label %B94.endif.lr.ph.split.us.i

B94.endif.lr.ph.split.us.i:                       ; preds = %B60.endif.i
  %.484321.not.i = icmp slt i64 %arg.n, 1
  br i1 %.484321.not.i, label %B94.endif.us.i, label %B94.endif.us.us.i

B94.endif.us.us.i:                                ; preds = %B94.endif.lr.ph.split.us.i, %B126.B92.loopexit_crit_edge.split.us.us.us.i
  %.245345355.us.us.i = phi i64 [ %.252.us.us.i, %B126.B92.loopexit_crit_edge.split.us.us.us.i ], [ 1, %B94.endif.lr.ph.split.us.i ]
  %.531.us.us.i = mul nsw i64 %.245345355.us.us.i, %arg.n
  %0 = getelementptr double, ptr %.16, i64 %.531.us.us.i
  %.537.us.us.i = add nsw i64 %.245345355.us.us.i, -1
  %.539.us.us.i = mul nsw i64 %.537.us.us.i, %arg.n
  %1 = getelementptr double, ptr %.16, i64 %.539.us.us.i
  %.559.us.us.i = mul nsw i64 %.537.us.us.i, %arg.groups
  %2 = getelementptr double, ptr %.22, i64 %.559.us.us.i
  %.571.us.us.i = mul nsw i64 %.245345355.us.us.i, %arg.groups
  %3 = getelementptr double, ptr %.22, i64 %.571.us.us.i
  br label %B128.endif.us.us.us.i

B128.endif.us.us.us.i:                            ; preds = %B164.B296_crit_edge.us.us.us.i, %B94.endif.us.us.i
  %.366329335.us.us.us.i = phi i64 [ 0, %B94.endif.us.us.i ], [ %.373.us.us.us.i, %B164.B296_crit_edge.us.us.us.i ]
  %.524.us.us.us.i = mul nuw nsw i64 %.366329335.us.us.us.i, %arg.n
  %4 = getelementptr double, ptr %.19, i64 %.524.us.us.us.i
  br label %B166.us.us.us.i

B166.us.us.us.i:                                  ; preds = %B166.us.us.us.i, %B128.endif.us.us.us.i
  %way.2.2324.us.us.us.i = phi double [ 0.000000e+00, %B128.endif.us.us.us.i ], [ %.548.us.us.us.i, %B166.us.us.us.i ]
  %.490320322.us.us.us.i = phi i64 [ 0, %B128.endif.us.us.us.i ], [ %.497.us.us.us.i, %B166.us.us.us.i ]
  %.497.us.us.us.i = add nuw nsw i64 %.490320322.us.us.us.i, 1
  %.527.us.us.us.i = getelementptr double, ptr %4, i64 %.490320322.us.us.us.i
  %.528.us.us.us.i = load double, ptr %.527.us.us.us.i, align 8, !noalias !372
  %.534.us.us.us.i = getelementptr double, ptr %0, i64 %.490320322.us.us.us.i
  %.535.us.us.us.i = load double, ptr %.534.us.us.us.i, align 8, !noalias !372
  %.542.us.us.us.i = getelementptr double, ptr %1, i64 %.490320322.us.us.us.i
  %.543.us.us.us.i = load double, ptr %.542.us.us.us.i, align 8, !noalias !372
  %.544.us.us.us.i = fsub double %.535.us.us.us.i, %.543.us.us.us.i
  %.545.us.us.us.i = tail call double @llvm.fabs.f64(double %.544.us.us.us.i)
  %.546.us.us.us.i = fmul double %.528.us.us.us.i, %.545.us.us.us.i
  %.548.us.us.us.i = fadd double %way.2.2324.us.us.us.i, %.546.us.us.us.i
  %exitcond496.not.i = icmp eq i64 %arg.n, %.497.us.us.us.i
  br i1 %exitcond496.not.i, label %B164.B296_crit_edge.us.us.us.i, label %B166.us.us.us.i

B164.B296_crit_edge.us.us.us.i:                   ; preds = %B166.us.us.us.i
  %.373.us.us.us.i = add nuw nsw i64 %.366329335.us.us.us.i, 1
  %.563.us.us.us.i = getelementptr double, ptr %2, i64 %.366329335.us.us.us.i
  %.564.us.us.us.i = load double, ptr %.563.us.us.us.i, align 8, !noalias !372
  %.566.us.us.us.i = fadd double %.548.us.us.us.i, %.564.us.us.us.i
  %.577.us.us.us.i = getelementptr double, ptr %3, i64 %.366329335.us.us.us.i
  store double %.566.us.us.us.i, ptr %.577.us.us.us.i, align 8, !noalias !372
  %exitcond497.not.i = icmp eq i64 %arg.groups, %.373.us.us.us.i
  br i1 %exitcond497.not.i, label %B126.B92.loopexit_crit_edge.split.us.us.us.i, label %B128.endif.us.us.us.i

B126.B92.loopexit_crit_edge.split.us.us.us.i:     ; preds = %B164.B296_crit_edge.us.us.us.i
  %.252.us.us.i = add nuw i64 %.245345355.us.us.i, 1
  %exitcond498.not.i = icmp eq i64 %.245345355.us.us.i, %..196.i
  br i1 %exitcond498.not.i, label %B358.i, label %B94.endif.us.us.i

B94.endif.us.i:                                   ; preds = %B94.endif.lr.ph.split.us.i, %B126.B92.loopexit_crit_edge.split.us373.i
  %.245345355.us.i = phi i64 [ %.252.us.i, %B126.B92.loopexit_crit_edge.split.us373.i ], [ 1, %B94.endif.lr.ph.split.us.i ]
  %.557.us.i = add nsw i64 %.245345355.us.i, -1
  %.559.us.i = mul nsw i64 %.557.us.i, %arg.groups
  %5 = getelementptr double, ptr %.22, i64 %.559.us.i
  %.571.us.i = mul nsw i64 %.245345355.us.i, %arg.groups
  %6 = getelementptr double, ptr %.22, i64 %.571.us.i
  br label %B128.endif.us363.i

B128.endif.us363.i:                               ; preds = %B128.endif.us363.i, %B94.endif.us.i
  %.366329335.us365.i = phi i64 [ 0, %B94.endif.us.i ], [ %.373.us367.i, %B128.endif.us363.i ]
  %.373.us367.i = add nuw nsw i64 %.366329335.us365.i, 1
  %.563.us368.i = getelementptr double, ptr %5, i64 %.366329335.us365.i
  %.564.us369.i = load double, ptr %.563.us368.i, align 8, !noalias !372
  %.566.us370.i = fadd double %.564.us369.i, 0.000000e+00
  %.577.us371.i = getelementptr double, ptr %6, i64 %.366329335.us365.i
  store double %.566.us370.i, ptr %.577.us371.i, align 8, !noalias !372
  %exitcond499.not.i = icmp eq i64 %arg.groups, %.373.us367.i
  br i1 %exitcond499.not.i, label %B126.B92.loopexit_crit_edge.split.us373.i, label %B128.endif.us363.i

B126.B92.loopexit_crit_edge.split.us373.i:        ; preds = %B128.endif.us363.i
  %.252.us.i = add nuw i64 %.245345355.us.i, 1
  %exitcond500.not.i = icmp eq i64 %.245345355.us.i, %..196.i
  br i1 %exitcond500.not.i, label %B358.i, label %B94.endif.us.i

B406.endif.lr.ph.i:                               ; preds = %B358.i
  %.773.i = add i64 %arg.k, -2
  %.816394.not.i = icmp slt i64 %.773.i, 1
  br i1 %.816394.not.i, label %B406.endif.lr.ph.split.i, label %B406.endif.us.i

B406.endif.us.i:                                  ; preds = %B406.endif.lr.ph.i, %B404.loopexit.us.i
  %.698411425.us.i = phi i64 [ %.705.us.i, %B404.loopexit.us.i ], [ 0, %B406.endif.lr.ph.i ]
  %invariant.gep.us.i = getelementptr double, ptr %.16, i64 %.698411425.us.i
  br label %B446.us.i

B642.endif.us.i:                                  ; preds = %B444.B610.endif_crit_edge.us.i, %B642.endif.us.i
  %.1003404406.us.i = phi i64 [ %.1010.us.i, %B642.endif.us.i ], [ 0, %B444.B610.endif_crit_edge.us.i ]
  %.1010.us.i = add nuw nsw i64 %.1003404406.us.i, 1
  %.1036.us.i = getelementptr double, ptr %.25, i64 %.1003404406.us.i
  %.1037.us.i = load double, ptr %.1036.us.i, align 8, !noalias !372
  %.1039.us.i = mul nuw nsw i64 %.1003404406.us.i, %arg.n
  %gep402.us.i = getelementptr double, ptr %invariant.gep401.us.i, i64 %.1039.us.i
  %.1044.us.i = load double, ptr %gep402.us.i, align 8, !noalias !372
  %.1046.us.i = fmul double %.11.i.i, %.1044.us.i
  %.1050.us.i = fmul double %.1046.us.i, 1.250000e-01
  %.1051.us.i = fadd double %.1037.us.i, %.1050.us.i
  store double %.1051.us.i, ptr %.1036.us.i, align 8, !noalias !372
  %exitcond502.not.i = icmp eq i64 %arg.groups, %.1010.us.i
  br i1 %exitcond502.not.i, label %B404.loopexit.us.i, label %B642.endif.us.i

B446.us.i:                                        ; preds = %B446.us.i, %B406.endif.us.i
  %most.2.1397.us.i = phi double [ 0.000000e+00, %B406.endif.us.i ], [ %.11.i.i, %B446.us.i ]
  %.822393395.us.i = phi i64 [ 2, %B406.endif.us.i ], [ %.829.us.i, %B446.us.i ]
  %.855.us.i = mul nsw i64 %.822393395.us.i, %arg.n
  %gep.us.i = getelementptr double, ptr %invariant.gep.us.i, i64 %.855.us.i
  %.860.us.i = load double, ptr %gep.us.i, align 8, !noalias !372
  %.861.us.i = add nsw i64 %.822393395.us.i, -1
  %.863.us.i = mul nsw i64 %.861.us.i, %arg.n
  %gep389.us.i = getelementptr double, ptr %invariant.gep.us.i, i64 %.863.us.i
  %.868.us.i = load double, ptr %gep389.us.i, align 8, !noalias !372
  %.869.us.i = fmul double %.868.us.i, 2.000000e+00
  %.870.us.i = fsub double %.860.us.i, %.869.us.i
  %.871.us.i = add nsw i64 %.822393395.us.i, -2
  %.873.us.i = mul nsw i64 %.871.us.i, %arg.n
  %gep391.us.i = getelementptr double, ptr %invariant.gep.us.i, i64 %.873.us.i
  %.878.us.i = load double, ptr %gep391.us.i, align 8, !noalias !372
  %.879.us.i = fadd double %.878.us.i, %.870.us.i
  %.880.us.i = tail call double @llvm.fabs.f64(double %.879.us.i)
  %.10.i.i = fcmp ogt double %.880.us.i, %most.2.1397.us.i
  %.11.i.i = select i1 %.10.i.i, double %.880.us.i, double %most.2.1397.us.i
  %.829.us.i = add nuw i64 %.822393395.us.i, 1
  %exitcond501.not.i = icmp eq i64 %.829.us.i, %arg.k
  br i1 %exitcond501.not.i, label %B444.B610.endif_crit_edge.us.i, label %B446.us.i

B404.loopexit.us.i:                               ; preds = %B642.endif.us.i, %B444.B610.endif_crit_edge.us.i
  %exitcond503.not.i = icmp eq i64 %arg.n, %.705.us.i
  br i1 %exitcond503.not.i, label %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v50B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit, label %B406.endif.us.i

B444.B610.endif_crit_edge.us.i:                   ; preds = %B446.us.i
  %.705.us.i = add nuw nsw i64 %.698411425.us.i, 1
  %invariant.gep401.us.i = getelementptr double, ptr %.19, i64 %.698411425.us.i
  br i1 %.360334.not.i, label %B404.loopexit.us.i, label %B642.endif.us.i

B406.endif.lr.ph.split.i:                         ; preds = %B406.endif.lr.ph.i
  br i1 %.360334.not.i, label %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v50B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit, label %B406.endif.us447.i

B406.endif.us447.i:                               ; preds = %B406.endif.lr.ph.split.i, %B640.B404.loopexit_crit_edge.us472.i
  %.698411425.us449.i = phi i64 [ %.705.us451.i, %B640.B404.loopexit_crit_edge.us472.i ], [ 0, %B406.endif.lr.ph.split.i ]
  %invariant.gep401.us452.i = getelementptr double, ptr %.19, i64 %.698411425.us449.i
  br label %B642.endif.us453.i

B642.endif.us453.i:                               ; preds = %B642.endif.us453.i, %B406.endif.us447.i
  %.1003404406.us455.i = phi i64 [ 0, %B406.endif.us447.i ], [ %.1010.us457.i, %B642.endif.us453.i ]
  %.1010.us457.i = add nuw nsw i64 %.1003404406.us455.i, 1
  %.1036.us458.i = getelementptr double, ptr %.25, i64 %.1003404406.us455.i
  %.1037.us459.i = load double, ptr %.1036.us458.i, align 8, !noalias !372
  %.1039.us460.i = mul nuw nsw i64 %.1003404406.us455.i, %arg.n
  %gep402.us461.i = getelementptr double, ptr %invariant.gep401.us452.i, i64 %.1039.us460.i
  %.1044.us462.i = load double, ptr %gep402.us461.i, align 8, !noalias !372
  %.1046.us463.i = fmul double %.1044.us462.i, 0.000000e+00
  %.1050.us464.i = fmul double %.1046.us463.i, 1.250000e-01
  %.1051.us465.i = fadd double %.1037.us459.i, %.1050.us464.i
  store double %.1051.us465.i, ptr %.1036.us458.i, align 8, !noalias !372
  %exitcond504.not.i = icmp eq i64 %arg.groups, %.1010.us457.i
  br i1 %exitcond504.not.i, label %B640.B404.loopexit_crit_edge.us472.i, label %B642.endif.us453.i

B640.B404.loopexit_crit_edge.us472.i:             ; preds = %B642.endif.us453.i
  %.705.us451.i = add nuw nsw i64 %.698411425.us449.i, 1
  %exitcond505.not.i = icmp eq i64 %arg.n, %.705.us451.i
  br i1 %exitcond505.not.i, label %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v50B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit, label %B406.endif.us447.i

_ZN6praxia15motion_planning6search9advancing12travel_alongB3v50B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit: ; preds = %B404.loopexit.us.i, %B640.B404.loopexit_crit_edge.us472.i, %B358.i, %B406.endif.lr.ph.split.i
  %.59 = inttoptr i64 %.58 to ptr
  %.56 = inttoptr i64 %.55 to ptr
  %.45 = inttoptr i64 %.44 to ptr
  %.42 = inttoptr i64 %.41 to ptr
  %.39 = inttoptr i64 %.38 to ptr
  %.36 = inttoptr i64 %.35 to ptr
  %.11.i.i1 = tail call i64 @llvm.smin.i64(i64 %arg.k, i64 64)
  %.172467.not.i = icmp slt i64 %arg.k, 1
  %.pre.i = add i64 %.11.i.i1, -1
  br i1 %.172467.not.i, label %B242.endif.preheader.i, label %B78.lr.ph.i

B78.i:                                            ; preds = %B78.lr.ph.i, %B78.i
  %.178466468.i = phi i64 [ 0, %B78.lr.ph.i ], [ %.185.i, %B78.i ]
  %.185.i = add nuw nsw i64 %.178466468.i, 1
  %.213.i = uitofp nneg i64 %.178466468.i to double
  %.214.i = fmul double %.212.i, %.213.i
  %.249.i = fdiv double %.214.i, %.245.i
  %.251.i = getelementptr double, ptr %.36, i64 %.178466468.i
  store double %.249.i, ptr %.251.i, align 8, !noalias !375
  %exitcond.not.i2 = icmp eq i64 %.185.i, %.11.i.i1
  br i1 %exitcond.not.i2, label %B144.endif.i, label %B78.i

B242.endif.preheader.i:                           ; preds = %B182.i, %B144.endif.i, %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v50B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit
  %.615.i = inttoptr i64 %arg.room to ptr
  %.785.i = add i64 %arg.groups, -1
  %..785.i = tail call i64 @llvm.smax.i64(i64 %.785.i, i64 0)
  %.828487.not.i = icmp slt i64 %.785.i, 1
  %.948.i = fneg double %arg.tolerance
  %7 = tail call i64 @llvm.smax.i64(i64 %arg.k, i64 2)
  %.11.i.i.i = add nsw i64 %7, -2
  br label %B242.endif.i

B182.i:                                           ; preds = %B144.endif.i, %B182.i
  %.345472474.i = phi i64 [ %.352.i, %B182.i ], [ 0, %B144.endif.i ]
  %.352.i = add nuw nsw i64 %.345472474.i, 1
  %.378.i = getelementptr i64, ptr %.56, i64 %.345472474.i
  store i64 %.345472474.i, ptr %.378.i, align 8, !noalias !375
  %.382.i = getelementptr i64, ptr %.59, i64 %.345472474.i
  store i64 %.352.i, ptr %.382.i, align 8, !noalias !375
  %exitcond725.not.i = icmp eq i64 %.352.i, %.pre.i
  br i1 %exitcond725.not.i, label %B242.endif.preheader.i, label %B182.i

B276.i:                                           ; preds = %B242.endif.i, %_ZN6praxia15motion_planning6search9advancing6_placeB3v52B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i
  %.500478482.i = phi i64 [ %.510.i, %_ZN6praxia15motion_planning6search9advancing6_placeB3v52B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i ], [ %..458.i, %B242.endif.i ]
  %.507479481.i = phi i64 [ %.514.i, %_ZN6praxia15motion_planning6search9advancing6_placeB3v52B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i ], [ %begin.2.0.i, %B242.endif.i ]
  %.541.i = getelementptr double, ptr %.36, i64 %.507479481.i
  %.542.i = load double, ptr %.541.i, align 8, !noalias !375
  %.544.i = mul nsw i64 %.507479481.i, %arg.n
  %.546.i = getelementptr double, ptr %.39, i64 %.544.i
  %.548.i = mul nsw i64 %.507479481.i, %arg.groups
  %.550.i = getelementptr double, ptr %.45, i64 %.548.i
  %.24.i.i = fptosi double %.542.i to i64
  %.11.i1.i.i = tail call i64 @llvm.smin.i64(i64 %.11.i.i.i, i64 %.24.i.i)
  %.88.i.i = add nsw i64 %.11.i1.i.i, 1
  %.11.i2.i.i = tail call i64 @llvm.smin.i64(i64 %.196.i, i64 %.88.i.i)
  %.122.i.i = sitofp i64 %.11.i1.i.i to double
  %.123.i.i = fsub double %.542.i, %.122.i.i
  br i1 %.692422.not.i, label %B296.endif.i.i, label %B192.lr.ph.i.i

B192.i.i:                                         ; preds = %B192.lr.ph.i.i, %B192.i.i
  %.21399101.i.i = phi i64 [ 0, %B192.lr.ph.i.i ], [ %.220.i.i, %B192.i.i ]
  %.220.i.i = add nuw nsw i64 %.21399101.i.i, 1
  %.250.i.i = getelementptr double, ptr %8, i64 %.21399101.i.i
  %.251.i.i = load double, ptr %.250.i.i, align 8, !noalias !378
  %.257.i.i = getelementptr double, ptr %9, i64 %.21399101.i.i
  %.258.i.i = load double, ptr %.257.i.i, align 8, !noalias !378
  %.266.i.i = fsub double %.258.i.i, %.251.i.i
  %.268.i.i = fmul double %.123.i.i, %.266.i.i
  %.269.i.i = fadd double %.251.i.i, %.268.i.i
  %.271.i.i = getelementptr double, ptr %.546.i, i64 %.21399101.i.i
  store double %.269.i.i, ptr %.271.i.i, align 8, !noalias !378
  %exitcond.not.i.i = icmp eq i64 %.220.i.i, %arg.n
  br i1 %exitcond.not.i.i, label %B296.endif.i.i, label %B192.i.i

B328.i.i:                                         ; preds = %B328.lr.ph.i.i, %B328.i.i
  %.370105107.i.i = phi i64 [ 0, %B328.lr.ph.i.i ], [ %.377.i.i, %B328.i.i ]
  %.377.i.i = add nuw nsw i64 %.370105107.i.i, 1
  %.407.i.i = getelementptr double, ptr %10, i64 %.370105107.i.i
  %.408.i.i = load double, ptr %.407.i.i, align 8, !noalias !378
  %.414.i.i = getelementptr double, ptr %11, i64 %.370105107.i.i
  %.415.i.i = load double, ptr %.414.i.i, align 8, !noalias !378
  %.423.i.i = fsub double %.415.i.i, %.408.i.i
  %.425.i.i = fmul double %.123.i.i, %.423.i.i
  %.426.i.i = fadd double %.408.i.i, %.425.i.i
  %.428.i.i = getelementptr double, ptr %.550.i, i64 %.370105107.i.i
  store double %.426.i.i, ptr %.428.i.i, align 8, !noalias !378
  %exitcond111.not.i.i = icmp eq i64 %.377.i.i, %arg.groups
  br i1 %exitcond111.not.i.i, label %_ZN6praxia15motion_planning6search9advancing6_placeB3v52B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i, label %B328.i.i

B192.lr.ph.i.i:                                   ; preds = %B276.i
  %.247.i.i = mul nsw i64 %.11.i1.i.i, %arg.n
  %8 = getelementptr double, ptr %.16, i64 %.247.i.i
  %.254.i.i = mul nsw i64 %.11.i2.i.i, %arg.n
  %9 = getelementptr double, ptr %.16, i64 %.254.i.i
  br label %B192.i.i

B296.endif.i.i:                                   ; preds = %B192.i.i, %B276.i
  br i1 %.360334.not.i, label %_ZN6praxia15motion_planning6search9advancing6_placeB3v52B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i, label %B328.lr.ph.i.i

B328.lr.ph.i.i:                                   ; preds = %B296.endif.i.i
  %.404.i.i = mul nsw i64 %.11.i1.i.i, %arg.groups
  %10 = getelementptr double, ptr %.22, i64 %.404.i.i
  %.411.i.i = mul nsw i64 %.11.i2.i.i, %arg.groups
  %11 = getelementptr double, ptr %.22, i64 %.411.i.i
  br label %B328.i.i

_ZN6praxia15motion_planning6search9advancing6_placeB3v52B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i: ; preds = %B328.i.i, %B296.endif.i.i
  %.514.i = add i64 %.507479481.i, 1
  %.510.i = add nsw i64 %.500478482.i, -1
  %.501.i = icmp sgt i64 %.500478482.i, 1
  br i1 %.501.i, label %B276.i, label %B404.endif.i

B658.i:                                           ; preds = %B658.lr.ph.i, %B658.i
  %worst.2.2490.i = phi double [ %arg.sight, %B658.lr.ph.i ], [ %worst.3.3.i, %B658.i ]
  %.834486488.i = phi i64 [ 1, %B658.lr.ph.i ], [ %.841.i, %B658.i ]
  %.841.i = add nuw i64 %.834486488.i, 1
  %.875.i = getelementptr double, ptr %12, i64 %.834486488.i
  %.876.i = load double, ptr %.875.i, align 8, !noalias !375
  %.882.i = fcmp oge double %.876.i, %worst.2.2490.i
  %worst.3.3.i = select i1 %.882.i, double %worst.2.2490.i, double %.876.i
  %exitcond726.not.i = icmp eq i64 %.834486488.i, %..785.i
  br i1 %exitcond726.not.i, label %B706.i, label %B658.i

B706.i:                                           ; preds = %B658.i, %B618.endif.i
  %worst.2.2.lcssa.i = phi double [ %arg.sight, %B618.endif.i ], [ %worst.3.3.i, %B658.i ]
  %.10.i.i3 = fcmp olt double %worst.2.2.lcssa.i, %closest.2.1504.i
  %.11.i2.i = select i1 %.10.i.i3, double %worst.2.2.lcssa.i, double %closest.2.1504.i
  %.950.i = fcmp ult double %worst.2.2.lcssa.i, %.948.i
  br i1 %.950.i, label %B752.i, label %B808.i

B752.i:                                           ; preds = %B706.i
  %.957.i = fcmp olt double %failed.2.1505.i, 0.000000e+00
  %.982.phi.trans.insert.i = getelementptr double, ptr %.36, i64 %.709495501.i
  %.983.pre.i = load double, ptr %.982.phi.trans.insert.i, align 8, !noalias !375
  br i1 %.957.i, label %B808.i, label %B764.i

B764.i:                                           ; preds = %B752.i
  %.972.i = fcmp olt double %.983.pre.i, %failed.2.1505.i
  br i1 %.972.i, label %B788.i, label %B808.i

B788.i:                                           ; preds = %B764.i
  br label %B808.i

B808.i:                                           ; preds = %B788.i, %B764.i, %B752.i, %B706.i
  %nearest.4.3.i = phi double [ %nearest.3.1503.i, %B706.i ], [ %nearest.3.1503.i, %B764.i ], [ %worst.2.2.lcssa.i, %B788.i ], [ %worst.2.2.lcssa.i, %B752.i ]
  %failed.3.3.i = phi double [ %failed.2.1505.i, %B706.i ], [ %failed.2.1505.i, %B764.i ], [ %.983.pre.i, %B788.i ], [ %.983.pre.i, %B752.i ]
  %.703.i = icmp sgt i64 %.702494502.i, 1
  br i1 %.703.i, label %B618.endif.i, label %B810.i

B810.i:                                           ; preds = %B808.i
  %.1019.i = fcmp ult double %failed.3.3.i, 0.000000e+00
  br i1 %.1019.i, label %B872.endif.i, label %_ZN6praxia15motion_planning6search9advancing7advanceB3v51B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a.exit

B996.i:                                           ; preds = %B912.endif.i, %B996.i
  %bound.2.2518.i = phi double [ %bound.3.3.i, %B996.i ], [ %arg.sight, %B912.endif.i ]
  %.1345514516.i = phi i64 [ %.1352.i, %B996.i ], [ 1, %B912.endif.i ]
  %.1352.i = add nuw i64 %.1345514516.i, 1
  %.1382.i = add nsw i64 %.1345514516.i, %.1242.i
  %.1384.i = getelementptr double, ptr %.42, i64 %.1382.i
  %.1385.i = load double, ptr %.1384.i, align 8, !noalias !375
  %.1387.i = add nsw i64 %.1345514516.i, %.1248.i
  %.1389.i = getelementptr double, ptr %.42, i64 %.1387.i
  %.1390.i = load double, ptr %.1389.i, align 8, !noalias !375
  %.1391.i = fadd double %.1385.i, %.1390.i
  %.1395.i = getelementptr double, ptr %.45, i64 %.1387.i
  %.1396.i = load double, ptr %.1395.i, align 8, !noalias !375
  %.1400.i = getelementptr double, ptr %.45, i64 %.1382.i
  %.1401.i = load double, ptr %.1400.i, align 8, !noalias !375
  %.1402.i = fsub double %.1396.i, %.1401.i
  %.1403.i = fsub double %.1391.i, %.1402.i
  %.1404.i = fmul double %.1403.i, 5.000000e-01
  %.1406.i = getelementptr double, ptr %.25, i64 %.1345514516.i
  %.1407.i = load double, ptr %.1406.i, align 8, !noalias !375
  %.1408.i = fsub double %.1404.i, %.1407.i
  %.1414.i = fcmp oge double %.1408.i, %bound.2.2518.i
  %bound.3.3.i = select i1 %.1414.i, double %bound.2.2518.i, double %.1408.i
  %exitcond727.not.i = icmp eq i64 %.1345514516.i, %..785.i
  br i1 %exitcond727.not.i, label %B1134.i, label %B996.i

B1134.i:                                          ; preds = %B996.i, %B912.endif.i
  %bound.2.2.lcssa.i = phi double [ %arg.sight, %B912.endif.i ], [ %bound.3.3.i, %B996.i ]
  %.1443.i = fcmp ult double %bound.2.2.lcssa.i, %.948.i
  br i1 %.1443.i, label %B1182.i, label %B1148.i

B1148.i:                                          ; preds = %B1134.i
  %.10.i3.i = fcmp olt double %bound.2.2.lcssa.i, %nearest.6.1536.i
  %.11.i4.i = select i1 %.10.i3.i, double %bound.2.2.lcssa.i, double %nearest.6.1536.i
  br label %B1641.i

B1182.i:                                          ; preds = %B1134.i
  %.1499.i = icmp eq i64 %count.3.1535.i, %arg.budget
  %.1548.i = getelementptr double, ptr %.36, i64 %.1240.i
  %.1549.i = load double, ptr %.1548.i, align 8, !noalias !375
  br i1 %.1499.i, label %_ZN6praxia15motion_planning6search9advancing7advanceB3v51B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a.exit, label %B1272.i

B1272.i:                                          ; preds = %B1182.i
  %.1604.i = getelementptr double, ptr %.36, i64 %.1246.i
  %.1605.i = load double, ptr %.1604.i, align 8, !noalias !375
  %.1606.i = fadd double %.1549.i, %.1605.i
  %.1607.i = fmul double %.1606.i, 5.000000e-01
  %.1610.i = getelementptr double, ptr %.36, i64 %count.3.1535.i
  store double %.1607.i, ptr %.1610.i, align 8, !noalias !375
  %.1615.i = load i64, ptr %.1239.i, align 8, !noalias !375
  %.1619.i = load i64, ptr %.1245.i, align 8, !noalias !375
  %.1624.i = getelementptr i64, ptr %.56, i64 %open_.2.1537.i
  store i64 %.1615.i, ptr %.1624.i, align 8, !noalias !375
  %.1628.i = getelementptr i64, ptr %.59, i64 %open_.2.1537.i
  store i64 %.1619.i, ptr %.1628.i, align 8, !noalias !375
  %.1631.i = add nsw i64 %open_.2.1537.i, 1
  %.1637.i = add nsw i64 %count.3.1535.i, 1
  br label %B1641.i

B1410.i:                                          ; preds = %B1641.i
  %.1648.i = icmp eq i64 %open_.3.2.i, 0
  br i1 %.1648.i, label %_ZN6praxia15motion_planning6search9advancing7advanceB3v51B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a.exit, label %B1472.endif.i

B1514.i:                                          ; preds = %B1472.endif.i, %B1514.i
  %.1801545549.i = phi i64 [ %.1811.i, %B1514.i ], [ %.open_.2.1.i, %B1472.endif.i ]
  %.1808546548.in.i = phi i64 [ %.1808546548.i, %B1514.i ], [ %open_.3.2.i, %B1472.endif.i ]
  %.1808546548.i = add i64 %.1808546548.in.i, -1
  %.1811.i = add nsw i64 %.1801545549.i, -1
  %.1841.i = getelementptr i64, ptr %.56, i64 %.1808546548.i
  %.1842.i = load i64, ptr %.1841.i, align 8, !noalias !375
  %.1844.i = getelementptr i64, ptr %.59, i64 %.1808546548.i
  %.1845.i = load i64, ptr %.1844.i, align 8, !noalias !375
  %.1847.i = add nsw i64 %.1808546548.i, %count.2.0.i
  %.1848.i = shl nsw i64 %.1808546548.i, 1
  %.1850.i = getelementptr i64, ptr %.56, i64 %.1848.i
  store i64 %.1842.i, ptr %.1850.i, align 8, !noalias !375
  %.1854.i = getelementptr i64, ptr %.59, i64 %.1848.i
  store i64 %.1847.i, ptr %.1854.i, align 8, !noalias !375
  %.1857.i = or disjoint i64 %.1848.i, 1
  %.1859.i = getelementptr i64, ptr %.56, i64 %.1857.i
  store i64 %.1847.i, ptr %.1859.i, align 8, !noalias !375
  %.1864.i = getelementptr i64, ptr %.59, i64 %.1857.i
  store i64 %.1845.i, ptr %.1864.i, align 8, !noalias !375
  %.1802.i = icmp samesign ugt i64 %.1801545549.i, 1
  br i1 %.1802.i, label %B1514.i, label %B1640.i

B1640.i:                                          ; preds = %B1514.i, %B1472.endif.i
  %.1892.i = shl nsw i64 %open_.3.2.i, 1
  br label %B242.endif.i

B1641.i:                                          ; preds = %B1272.i, %B1148.i
  %count.4.2.i = phi i64 [ %.1637.i, %B1272.i ], [ %count.3.1535.i, %B1148.i ]
  %open_.3.2.i = phi i64 [ %.1631.i, %B1272.i ], [ %open_.2.1537.i, %B1148.i ]
  %nearest.7.2.i = phi double [ %nearest.6.1536.i, %B1272.i ], [ %.11.i4.i, %B1148.i ]
  %exitcond728.not.i = icmp eq i64 %pieces.2.0.i, %.1209.i
  br i1 %exitcond728.not.i, label %B1410.i, label %B912.endif.i

B78.lr.ph.i:                                      ; preds = %_ZN6praxia15motion_planning6search9advancing12travel_alongB3v50B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a.exit
  %.211.i = uitofp nneg i64 %arg.k to double
  %.212.i = fadd double %.211.i, -1.000000e+00
  %.11.i1.i = tail call i64 @llvm.smax.i64(i64 %.pre.i, i64 1)
  %.245.i = uitofp nneg i64 %.11.i1.i to double
  br label %B78.i

B144.endif.i:                                     ; preds = %B78.i
  %.339473.i = icmp sgt i64 %.pre.i, 0
  br i1 %.339473.i, label %B182.i, label %B242.endif.preheader.i

B242.endif.i:                                     ; preds = %B1640.i, %B242.endif.preheader.i
  %count.2.0.i = phi i64 [ %count.4.2.i, %B1640.i ], [ %.11.i.i1, %B242.endif.preheader.i ]
  %pieces.2.0.i = phi i64 [ %.1892.i, %B1640.i ], [ %.pre.i, %B242.endif.preheader.i ]
  %begin.2.0.i = phi i64 [ %count.2.0.i, %B1640.i ], [ 0, %B242.endif.preheader.i ]
  %nearest.5.0.i = phi double [ %nearest.7.2.i, %B1640.i ], [ %arg.sight, %B242.endif.preheader.i ]
  %closest.3.0.i = phi double [ %closest.2.1.lcssa735.i, %B1640.i ], [ %arg.sight, %B242.endif.preheader.i ]
  %.458.i = sub i64 %count.2.0.i, %begin.2.0.i
  %.459.i = icmp sgt i64 %.458.i, 0
  %..458.i = tail call i64 @llvm.smax.i64(i64 %.458.i, i64 0)
  br i1 %.459.i, label %B276.i, label %B404.endif.i

B404.endif.i:                                     ; preds = %_ZN6praxia15motion_planning6search9advancing6_placeB3v52B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a.exit.i, %B242.endif.i
  %.599.i = mul nsw i64 %begin.2.0.i, %arg.n
  %.601.i = getelementptr double, ptr %.39, i64 %.599.i
  %.602.i = ptrtoint ptr %.601.i to i64
  %.608.i = mul nsw i64 %begin.2.0.i, %arg.groups
  %.610.i = getelementptr double, ptr %.42, i64 %.608.i
  %.611.i = ptrtoint ptr %.610.i to i64
  tail call void %.615.i(i64 %.602.i, i64 %.458.i, i64 %arg.environment, double %arg.sight, i64 %.611.i), !noalias !375
  %.703500.not.i = icmp slt i64 %.458.i, 1
  br i1 %.703500.not.i, label %B872.endif.i, label %B618.endif.i

B618.endif.i:                                     ; preds = %B404.endif.i, %B808.i
  %failed.2.1505.i = phi double [ %failed.3.3.i, %B808.i ], [ -1.000000e+00, %B404.endif.i ]
  %closest.2.1504.i = phi double [ %.11.i2.i, %B808.i ], [ %closest.3.0.i, %B404.endif.i ]
  %nearest.3.1503.i = phi double [ %nearest.4.3.i, %B808.i ], [ %nearest.5.0.i, %B404.endif.i ]
  %.702494502.i = phi i64 [ %.712.i, %B808.i ], [ %..458.i, %B404.endif.i ]
  %.709495501.i = phi i64 [ %.716.i, %B808.i ], [ %begin.2.0.i, %B404.endif.i ]
  %.712.i = add nsw i64 %.702494502.i, -1
  %.716.i = add i64 %.709495501.i, 1
  br i1 %.828487.not.i, label %B706.i, label %B658.lr.ph.i

B658.lr.ph.i:                                     ; preds = %B618.endif.i
  %.872.i = mul nsw i64 %.709495501.i, %arg.groups
  %12 = getelementptr double, ptr %.42, i64 %.872.i
  br label %B658.i

B872.endif.i:                                     ; preds = %B404.endif.i, %B810.i
  %closest.2.1.lcssa735.i = phi double [ %.11.i2.i, %B810.i ], [ %closest.3.0.i, %B404.endif.i ]
  %nearest.3.1.lcssa734.i = phi double [ %nearest.4.3.i, %B810.i ], [ %nearest.5.0.i, %B404.endif.i ]
  %.1196532.not.i = icmp slt i64 %pieces.2.0.i, 1
  br i1 %.1196532.not.i, label %_ZN6praxia15motion_planning6search9advancing7advanceB3v51B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a.exit, label %B912.endif.i

B912.endif.i:                                     ; preds = %B872.endif.i, %B1641.i
  %open_.2.1537.i = phi i64 [ %open_.3.2.i, %B1641.i ], [ 0, %B872.endif.i ]
  %nearest.6.1536.i = phi double [ %nearest.7.2.i, %B1641.i ], [ %nearest.3.1.lcssa734.i, %B872.endif.i ]
  %count.3.1535.i = phi i64 [ %count.4.2.i, %B1641.i ], [ %count.2.0.i, %B872.endif.i ]
  %.1202524533.i = phi i64 [ %.1209.i, %B1641.i ], [ 0, %B872.endif.i ]
  %.1209.i = add nuw nsw i64 %.1202524533.i, 1
  %.1239.i = getelementptr i64, ptr %.56, i64 %.1202524533.i
  %.1240.i = load i64, ptr %.1239.i, align 8, !noalias !375
  %.1242.i = mul nsw i64 %.1240.i, %arg.groups
  %.1245.i = getelementptr i64, ptr %.59, i64 %.1202524533.i
  %.1246.i = load i64, ptr %.1245.i, align 8, !noalias !375
  %.1248.i = mul nsw i64 %.1246.i, %arg.groups
  br i1 %.828487.not.i, label %B1134.i, label %B996.i

B1472.endif.i:                                    ; preds = %B1410.i
  %.open_.2.1.i = tail call i64 @llvm.smax.i64(i64 %open_.3.2.i, i64 0)
  %.1802547.not.i = icmp eq i64 %.open_.2.1.i, 0
  br i1 %.1802547.not.i, label %B1640.i, label %B1514.i

_ZN6praxia15motion_planning6search9advancing7advanceB3v51B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a.exit: ; preds = %B1410.i, %B872.endif.i, %B810.i, %B1182.i
  %.sink = phi double [ 0.000000e+00, %B1182.i ], [ 1.000000e+00, %B872.endif.i ], [ 0.000000e+00, %B810.i ], [ 1.000000e+00, %B1410.i ]
  %nearest.4.3.i.sink = phi double [ %bound.2.2.lcssa.i, %B1182.i ], [ %nearest.3.1.lcssa734.i, %B872.endif.i ], [ %nearest.4.3.i, %B810.i ], [ %nearest.7.2.i, %B1410.i ]
  %failed.3.3.i.sink = phi double [ %.1549.i, %B1182.i ], [ 0.000000e+00, %B872.endif.i ], [ %failed.3.3.i, %B810.i ], [ 0.000000e+00, %B1410.i ]
  %.11.i2.i.sink = phi double [ %closest.2.1.lcssa735.i, %B1182.i ], [ %closest.2.1.lcssa735.i, %B872.endif.i ], [ %.11.i2.i, %B810.i ], [ %closest.2.1.lcssa735.i, %B1410.i ]
  %.91.0 = phi i64 [ %arg.budget, %B1182.i ], [ %count.2.0.i, %B872.endif.i ], [ %count.2.0.i, %B810.i ], [ %count.4.2.i, %B1410.i ]
  %.62 = inttoptr i64 %.61 to ptr
  store double %.sink, ptr %.62, align 8, !noalias !375
  %.1078.i = getelementptr i8, ptr %.62, i64 8
  store double %nearest.4.3.i.sink, ptr %.1078.i, align 8, !noalias !375
  %.1081.i = getelementptr i8, ptr %.62, i64 16
  store double %failed.3.3.i.sink, ptr %.1081.i, align 8, !noalias !375
  %.1084.i = getelementptr i8, ptr %.62, i64 24
  store double %.11.i2.i.sink, ptr %.1084.i, align 8, !noalias !375
  store i64 %.91.0, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a: %retptr"}
!2 = distinct !{!2, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!5 = distinct !{!5, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx: %retptr"}
!8 = distinct !{!8, !"_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!11 = distinct !{!11, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!12 = !{!13}
!13 = distinct !{!13, !14, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!14 = distinct !{!14, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx: %retptr"}
!17 = distinct !{!17, !"_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx"}
!18 = !{!19, !16}
!19 = distinct !{!19, !20, !"_ZN6praxia15motion_planning6search8sampling11seed_streamB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2ax: %retptr"}
!20 = distinct !{!20, !"_ZN6praxia15motion_planning6search8sampling11seed_streamB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2ax"}
!21 = !{!22, !16}
!22 = distinct !{!22, !23, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!23 = distinct !{!23, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_ZN6praxia15motion_planning6search12entry_points5_sideB3v13B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE8int64_2axx: %retptr"}
!26 = distinct !{!26, !"_ZN6praxia15motion_planning6search12entry_points5_sideB3v13B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE8int64_2axx"}
!27 = !{!28, !30}
!28 = distinct !{!28, !29, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!29 = distinct !{!29, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!30 = distinct !{!30, !31, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!31 = distinct !{!31, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!32 = !{!33}
!33 = distinct !{!33, !34, !"_ZN6praxia15motion_planning6search12entry_points11_are_limitsB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!34 = distinct !{!34, !"_ZN6praxia15motion_planning6search12entry_points11_are_limitsB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!35 = !{!36, !33}
!36 = distinct !{!36, !37, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!37 = distinct !{!37, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!38 = !{!39}
!39 = distinct !{!39, !40, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a: %retptr"}
!40 = distinct !{!40, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a"}
!41 = !{!42}
!42 = distinct !{!42, !43, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!43 = distinct !{!43, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!44 = !{!45}
!45 = distinct !{!45, !46, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!46 = distinct !{!46, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!47 = !{!48}
!48 = distinct !{!48, !49, !"_ZN6praxia15motion_planning6search7connect6_plantB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29: %retptr"}
!49 = distinct !{!49, !"_ZN6praxia15motion_planning6search7connect6_plantB3v15B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29"}
!50 = !{!51, !48}
!51 = distinct !{!51, !52, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx: %retptr"}
!52 = distinct !{!52, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx"}
!53 = !{!54, !48}
!54 = distinct !{!54, !55, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx: %retptr"}
!55 = distinct !{!55, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx"}
!56 = !{!57}
!57 = distinct !{!57, !58, !"_ZN6praxia15motion_planning6search7connect5_drawB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx: %retptr"}
!58 = distinct !{!58, !"_ZN6praxia15motion_planning6search7connect5_drawB3v18B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29dx"}
!59 = !{!60, !62, !57}
!60 = distinct !{!60, !61, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!61 = distinct !{!61, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!62 = distinct !{!62, !63, !"_ZN6praxia15motion_planning6search7connect7_sampleB3v19B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29d10float64_2a: %retptr"}
!63 = distinct !{!63, !"_ZN6praxia15motion_planning6search7connect7_sampleB3v19B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29d10float64_2a"}
!64 = !{!62, !57}
!65 = !{!66, !62, !57}
!66 = distinct !{!66, !67, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!67 = distinct !{!67, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!68 = !{!69, !62, !57}
!69 = distinct !{!69, !70, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!70 = distinct !{!70, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!71 = !{!72, !74, !62, !57}
!72 = distinct !{!72, !73, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!73 = distinct !{!73, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!74 = distinct !{!74, !75, !"_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a: %retptr"}
!75 = distinct !{!75, !"_ZN6praxia15motion_planning6search8sampling12in_ellipsoidB3v24B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a10float64_2a10float64_2adx10float64_2a"}
!76 = !{!77, !74, !62, !57}
!77 = distinct !{!77, !78, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!78 = distinct !{!78, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!79 = !{!80, !74, !62, !57}
!80 = distinct !{!80, !81, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!81 = distinct !{!81, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!82 = !{!74, !62, !57}
!83 = distinct !{!83, !84}
!84 = !{!"llvm.loop.peeled.count", i32 1}
!85 = distinct !{!85, !84}
!86 = !{!87, !62, !57}
!87 = distinct !{!87, !88, !"_ZN6praxia15motion_planning6search7connect7_insideB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a: %retptr"}
!88 = distinct !{!88, !"_ZN6praxia15motion_planning6search7connect7_insideB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a"}
!89 = !{!90, !57}
!90 = distinct !{!90, !91, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a: %retptr"}
!91 = distinct !{!91, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a"}
!92 = !{!93, !57}
!93 = distinct !{!93, !94, !"_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax: %retptr"}
!94 = distinct !{!94, !"_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax"}
!95 = !{!96, !57}
!96 = distinct !{!96, !97, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!97 = distinct !{!97, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!98 = !{!99, !57}
!99 = distinct !{!99, !100, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a: %retptr"}
!100 = distinct !{!100, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a"}
!101 = !{!102}
!102 = distinct !{!102, !103, !"_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29: %retptr"}
!103 = distinct !{!103, !"_ZN6praxia15motion_planning6search7connect5_growB3v31B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29"}
!104 = !{!105, !102}
!105 = distinct !{!105, !106, !"_ZN6praxia15motion_planning6search4tree10is_cut_offB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x: %retptr"}
!106 = distinct !{!106, !"_ZN6praxia15motion_planning6search4tree10is_cut_offB3v32B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x"}
!107 = !{!108, !102}
!108 = distinct !{!108, !109, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a: %retptr"}
!109 = distinct !{!109, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a"}
!110 = !{!111, !102}
!111 = distinct !{!111, !112, !"_ZN6praxia15motion_planning6search7connect7_insideB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a: %retptr"}
!112 = distinct !{!112, !"_ZN6praxia15motion_planning6search7connect7_insideB3v25B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a"}
!113 = !{!114, !102}
!114 = distinct !{!114, !115, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!115 = distinct !{!115, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!116 = !{!117, !102}
!117 = distinct !{!117, !118, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx: %retptr"}
!118 = distinct !{!118, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx"}
!119 = !{!120, !102}
!120 = distinct !{!120, !121, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx: %retptr"}
!121 = distinct !{!121, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx"}
!122 = !{!123, !102}
!123 = distinct !{!123, !124, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!124 = distinct !{!124, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!125 = !{!126, !128}
!126 = distinct !{!126, !127, !"_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax: %retptr"}
!127 = distinct !{!127, !"_ZN6praxia15motion_planning6search4tree7nearestB3v26B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2ax"}
!128 = distinct !{!128, !129, !"_ZN6praxia15motion_planning6search7connect5_joinB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29: %retptr"}
!129 = distinct !{!129, !"_ZN6praxia15motion_planning6search7connect5_joinB3v33B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2a110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29"}
!130 = !{!131, !128}
!131 = distinct !{!131, !132, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!132 = distinct !{!132, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!133 = !{!134, !128}
!134 = distinct !{!134, !135, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a: %retptr"}
!135 = distinct !{!135, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a"}
!136 = !{!137, !128}
!137 = distinct !{!137, !138, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!138 = distinct !{!138, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!139 = !{!140, !128}
!140 = distinct !{!140, !141, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!141 = distinct !{!141, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!142 = !{!143, !128}
!143 = distinct !{!143, !144, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx: %retptr"}
!144 = distinct !{!144, !"_ZN6praxia15motion_planning6search4tree8add_nodeB3v16B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_2910float64_2axx"}
!145 = !{!146}
!146 = distinct !{!146, !147, !"_ZN6praxia15motion_planning6search7connect6_holdsB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x: %retptr"}
!147 = distinct !{!147, !"_ZN6praxia15motion_planning6search7connect6_holdsB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x"}
!148 = !{!149, !146}
!149 = distinct !{!149, !150, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!150 = distinct !{!150, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!151 = !{!152, !146}
!152 = distinct !{!152, !153, !"_ZN6praxia15motion_planning6search4tree7cut_offB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx: %retptr"}
!153 = distinct !{!153, !"_ZN6praxia15motion_planning6search4tree7cut_offB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx"}
!154 = !{!155}
!155 = distinct !{!155, !156, !"_ZN6praxia15motion_planning6search7connect6_holdsB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x: %retptr"}
!156 = distinct !{!156, !"_ZN6praxia15motion_planning6search7connect6_holdsB3v34B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x"}
!157 = !{!158, !155}
!158 = distinct !{!158, !159, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!159 = distinct !{!159, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!160 = !{!161, !155}
!161 = distinct !{!161, !162, !"_ZN6praxia15motion_planning6search4tree7cut_offB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx: %retptr"}
!162 = distinct !{!162, !"_ZN6praxia15motion_planning6search4tree7cut_offB3v35B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx"}
!163 = !{!164}
!164 = distinct !{!164, !165, !"_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x: %retptr"}
!165 = distinct !{!165, !"_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x"}
!166 = !{!167}
!167 = distinct !{!167, !168, !"_ZN6praxia15motion_planning6search4tree6branchB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx: %retptr"}
!168 = distinct !{!168, !"_ZN6praxia15motion_planning6search4tree6branchB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx"}
!169 = !{!170}
!170 = distinct !{!170, !171, !"_ZN6praxia15motion_planning6search4tree6branchB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx: %retptr"}
!171 = distinct !{!171, !"_ZN6praxia15motion_planning6search4tree6branchB3v37B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29xx10float64_2axx"}
!172 = !{!173}
!173 = distinct !{!173, !174, !"_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x: %retptr"}
!174 = distinct !{!174, !"_ZN6praxia15motion_planning6search4tree5depthB3v36B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE110Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29x"}
!175 = !{!176}
!176 = distinct !{!176, !177, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a: %retptr"}
!177 = distinct !{!177, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a"}
!178 = !{!179, !181}
!179 = distinct !{!179, !180, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!180 = distinct !{!180, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!181 = distinct !{!181, !182, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!182 = distinct !{!182, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!183 = !{!184}
!184 = distinct !{!184, !185, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!185 = distinct !{!185, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!186 = !{!187, !189}
!187 = distinct !{!187, !188, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!188 = distinct !{!188, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!189 = distinct !{!189, !190, !"_ZN6praxia15motion_planning6search10shortening6_pruneB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax: %retptr"}
!190 = distinct !{!190, !"_ZN6praxia15motion_planning6search10shortening6_pruneB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax"}
!191 = !{!192, !189}
!192 = distinct !{!192, !193, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!193 = distinct !{!193, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!194 = !{!195, !189}
!195 = distinct !{!195, !196, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!196 = distinct !{!196, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!197 = !{!198, !200}
!198 = distinct !{!198, !199, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!199 = distinct !{!199, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!200 = distinct !{!200, !201, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!201 = distinct !{!201, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!202 = !{!203}
!203 = distinct !{!203, !204, !"_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a: %retptr"}
!204 = distinct !{!204, !"_ZN6praxia15motion_planning6search10shortening12_cut_cornersB3v42B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2axxd10float64_2a10float64_2a"}
!205 = !{!206, !208, !203}
!206 = distinct !{!206, !207, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!207 = distinct !{!207, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!208 = distinct !{!208, !209, !"_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a: %retptr"}
!209 = distinct !{!209, !"_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a"}
!210 = !{!211, !208, !203}
!211 = distinct !{!211, !212, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!212 = distinct !{!212, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!213 = !{!208, !203}
!214 = !{!215, !203}
!215 = distinct !{!215, !216, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!216 = distinct !{!216, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!217 = !{!218, !220, !203}
!218 = distinct !{!218, !219, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!219 = distinct !{!219, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!220 = distinct !{!220, !221, !"_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax: %retptr"}
!221 = distinct !{!221, !"_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax"}
!222 = !{!220, !203}
!223 = !{!224, !226, !203}
!224 = distinct !{!224, !225, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!225 = distinct !{!225, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!226 = distinct !{!226, !227, !"_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a: %retptr"}
!227 = distinct !{!227, !"_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a"}
!228 = !{!229, !226, !203}
!229 = distinct !{!229, !230, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!230 = distinct !{!230, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!231 = !{!226, !203}
!232 = !{!233, !235, !203}
!233 = distinct !{!233, !234, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!234 = distinct !{!234, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!235 = distinct !{!235, !236, !"_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a: %retptr"}
!236 = distinct !{!236, !"_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a"}
!237 = !{!238, !235, !203}
!238 = distinct !{!238, !239, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!239 = distinct !{!239, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!240 = !{!235, !203}
!241 = !{!242, !244, !203}
!242 = distinct !{!242, !243, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!243 = distinct !{!243, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!244 = distinct !{!244, !245, !"_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax: %retptr"}
!245 = distinct !{!245, !"_ZN6praxia15motion_planning6search10shortening5_moveB3v45B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axxx10float64_2ax"}
!246 = !{!244, !203}
!247 = !{!248, !203}
!248 = distinct !{!248, !249, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!249 = distinct !{!249, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!250 = !{!251, !203}
!251 = distinct !{!251, !252, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!252 = distinct !{!252, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!253 = !{!254, !256, !203}
!254 = distinct !{!254, !255, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!255 = distinct !{!255, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!256 = distinct !{!256, !257, !"_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a: %retptr"}
!257 = distinct !{!257, !"_ZN6praxia15motion_planning6search10shortening5_openB3v43B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2ax10float64_2a"}
!258 = !{!259, !256, !203}
!259 = distinct !{!259, !260, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!260 = distinct !{!260, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!261 = !{!256, !203}
!262 = !{!263, !203}
!263 = distinct !{!263, !264, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!264 = distinct !{!264, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!265 = !{!266, !203}
!266 = distinct !{!266, !267, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!267 = distinct !{!267, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!268 = !{!269, !271}
!269 = distinct !{!269, !270, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!270 = distinct !{!270, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!271 = distinct !{!271, !272, !"_ZN6praxia15motion_planning6search10shortening6_pruneB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax: %retptr"}
!272 = distinct !{!272, !"_ZN6praxia15motion_planning6search10shortening6_pruneB3v41B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax"}
!273 = !{!274, !271}
!274 = distinct !{!274, !275, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!275 = distinct !{!275, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!276 = !{!277, !271}
!277 = distinct !{!277, !278, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!278 = distinct !{!278, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!279 = !{!280}
!280 = distinct !{!280, !281, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!281 = distinct !{!281, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!282 = !{!283}
!283 = distinct !{!283, !284, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!284 = distinct !{!284, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!285 = !{!286}
!286 = distinct !{!286, !287, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!287 = distinct !{!287, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!288 = !{!289}
!289 = distinct !{!289, !290, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a: %retptr"}
!290 = distinct !{!290, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a"}
!291 = !{!292}
!292 = distinct !{!292, !293, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a: %retptr"}
!293 = distinct !{!293, !"_ZN6praxia15motion_planning6search14configurations7betweenB3v30B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2adx10float64_2a"}
!294 = !{!295}
!295 = distinct !{!295, !296, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!296 = distinct !{!296, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!297 = !{!298}
!298 = distinct !{!298, !299, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a: %retptr"}
!299 = distinct !{!299, !"_ZN6praxia15motion_planning6search12entry_points6_spaceB2v2B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExxxddx8int64_2a"}
!300 = !{!301}
!301 = distinct !{!301, !302, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!302 = distinct !{!302, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!303 = !{!304}
!304 = distinct !{!304, !305, !"_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx: %retptr"}
!305 = distinct !{!305, !"_ZN6praxia15motion_planning6search12entry_points8_problemB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_298int64_2axddddx"}
!306 = !{!307, !304}
!307 = distinct !{!307, !308, !"_ZN6praxia15motion_planning6search8sampling11seed_streamB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2ax: %retptr"}
!308 = distinct !{!308, !"_ZN6praxia15motion_planning6search8sampling11seed_streamB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2ax"}
!309 = !{!310, !304}
!310 = distinct !{!310, !311, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!311 = distinct !{!311, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!312 = !{!313}
!313 = distinct !{!313, !314, !"_ZN6praxia15motion_planning6search12entry_points5_sideB3v13B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE8int64_2axx: %retptr"}
!314 = distinct !{!314, !"_ZN6praxia15motion_planning6search12entry_points5_sideB3v13B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE8int64_2axx"}
!315 = !{!316}
!316 = distinct !{!316, !317, !"_ZN6praxia15motion_planning6search9improving7improveB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a: %retptr"}
!317 = distinct !{!317, !"_ZN6praxia15motion_planning6search9improving7improveB3v47B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_29189Side_28Tree_28int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int64_2a_2c_20float64_2a_2c_20float32_2a_2c_20int32_2a_29_2c_20Batch_28float64_2a_2c_20int64_2a_2c_20uint8_2a_2c_20int64_2a_29_2910float64_2axxd10float64_2a10float64_2a"}
!318 = !{!319, !321, !316}
!319 = distinct !{!319, !320, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!320 = distinct !{!320, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!321 = distinct !{!321, !322, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!322 = distinct !{!322, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!323 = !{!324, !326, !316}
!324 = distinct !{!324, !325, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!325 = distinct !{!325, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!326 = distinct !{!326, !327, !"_ZN6praxia15motion_planning6search9improving7_shakenB3v48B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2ax10float64_2a: %retptr"}
!327 = distinct !{!327, !"_ZN6praxia15motion_planning6search9improving7_shakenB3v48B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE326Problem_28Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_29_2c_20float64_2a_2c_20int64_2c_20float64_2a_2c_20float64_2a_2c_20float64_2c_20float64_2c_20float64_2c_20uint64_2a_2c_20float64_2a_2910float64_2ax10float64_2a"}
!328 = !{!329, !326, !316}
!329 = distinct !{!329, !330, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!330 = distinct !{!330, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!331 = !{!332, !326, !316}
!332 = distinct !{!332, !333, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!333 = distinct !{!333, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!334 = !{!326, !316}
!335 = !{!336, !326, !316}
!336 = distinct !{!336, !337, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a: %retptr"}
!337 = distinct !{!337, !"_ZN6praxia15motion_planning6search8sampling7uniformB3v20B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE9uint64_2a"}
!338 = !{!339, !326, !316}
!339 = distinct !{!339, !340, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!340 = distinct !{!340, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!341 = !{!342, !326, !316}
!342 = distinct !{!342, !343, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a: %retptr"}
!343 = distinct !{!343, !"_ZN6praxia15motion_planning6search14configurations7is_freeB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2a10float64_2a"}
!344 = !{!345, !347, !316}
!345 = distinct !{!345, !346, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!346 = distinct !{!346, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!347 = distinct !{!347, !348, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!348 = distinct !{!348, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!349 = !{!350, !316}
!350 = distinct !{!350, !351, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!351 = distinct !{!351, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!352 = !{!353, !355}
!353 = distinct !{!353, !354, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!354 = distinct !{!354, !"_ZN6praxia15motion_planning6search14configurations8distanceB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!355 = distinct !{!355, !356, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx: %retptr"}
!356 = distinct !{!356, !"_ZN6praxia15motion_planning6search10shortening11path_lengthB3v38B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx"}
!357 = !{!358}
!358 = distinct !{!358, !359, !"_ZN6praxia15motion_planning6search12entry_points11_are_limitsB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!359 = distinct !{!359, !"_ZN6praxia15motion_planning6search12entry_points11_are_limitsB2v4B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!360 = !{!361, !358}
!361 = distinct !{!361, !362, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax: %retptr"}
!362 = distinct !{!362, !"_ZN6praxia15motion_planning6search12entry_points12_are_numbersB2v3B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2ax"}
!363 = !{!364}
!364 = distinct !{!364, !365, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a: %retptr"}
!365 = distinct !{!365, !"_ZN6praxia15motion_planning6search14configurations9flag_freeB2v5B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE89Space_28int64_2c_20int64_2c_20int64_2c_20float64_2c_20float64_2c_20int64_2c_20int64_2a_2910float64_2ax8uint8_2a"}
!366 = !{!367}
!367 = distinct !{!367, !368, !"_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx: %retptr"}
!368 = distinct !{!368, !"_ZN6praxia15motion_planning6search12entry_points9_gatheredB2v6B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a8uint8_2axx"}
!369 = !{!370, !367}
!370 = distinct !{!370, !371, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax: %retptr"}
!371 = distinct !{!371, !"_ZN6praxia15motion_planning6search14configurations4copyB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2a10float64_2ax"}
!372 = !{!373}
!373 = distinct !{!373, !374, !"_ZN6praxia15motion_planning6search9advancing12travel_alongB3v50B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a: %retptr"}
!374 = distinct !{!374, !"_ZN6praxia15motion_planning6search9advancing12travel_alongB3v50B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axx10float64_2a10float64_2a"}
!375 = !{!376}
!376 = distinct !{!376, !377, !"_ZN6praxia15motion_planning6search9advancing7advanceB3v51B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a: %retptr"}
!377 = distinct !{!377, !"_ZN6praxia15motion_planning6search9advancing7advanceB3v51B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAExx10float64_2axx10float64_2a10float64_2axdxd10float64_2a10float64_2a10float64_2a10float64_2a8int64_2a8int64_2a10float64_2a"}
!378 = !{!379, !376}
!379 = distinct !{!379, !380, !"_ZN6praxia15motion_planning6search9advancing6_placeB3v52B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a: %retptr"}
!380 = distinct !{!380, !"_ZN6praxia15motion_planning6search9advancing6_placeB3v52B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAQ4s_2fqErM2AZLaAIAE10float64_2axx10float64_2axd10float64_2a10float64_2a"}
